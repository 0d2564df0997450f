"""The FHIR Bundle read by an independent model of FHIR (R4B, which kept these resources of R4)."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest

from neckbreak.storage.fhir import bundle
from told_reports import gathered

PAIN = "72514-3"
"""LOINC: pain severity, 0 to 10, verbal numeric rating."""


@pytest.fixture(scope="module")
def model() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library's own
        module = pytest.importorskip("fhir.resources.R4B.bundle", reason="no fhir.resources here")
    return module.Bundle


@pytest.mark.parametrize(
    "fields", [{}, {"person": "M. Keller", "with_screening": True}], ids=["plain", "named"]
)
def test_another_model_reads_the_whole_bundle(model: Any, fields: dict[str, Any]) -> None:
    written = json.loads(json.dumps(bundle(gathered(**fields))))

    read = model.model_validate(written)

    kinds = {each.resource.__class__.__name__ for each in read.entry}
    assert {"CarePlan", "ServiceRequest", "Procedure", "Observation"} <= kinds
    codes = {
        code.code
        for each in read.entry
        if each.resource.__class__.__name__ == "Observation"
        for code in each.resource.code.coding or ()
    }
    assert PAIN in codes


def test_it_refuses_what_is_no_fhir(model: Any) -> None:
    written = json.loads(json.dumps(bundle(gathered())))
    written["entry"][1]["resource"]["status"] = 7
    written["entry"][1]["resource"]["invented"] = True

    with pytest.raises(ValueError, match="validation error"):
        model.model_validate(written)

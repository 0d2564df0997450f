"""A window to type into; what arrives is written to the file given. Run by the tests."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

app = QApplication(sys.argv)
line = QLineEdit()
line.setWindowTitle("an editor")
line.resize(500, 60)
line.move(40, 500)
line.textChanged.connect(lambda text: Path(sys.argv[1]).write_text(text, encoding="utf-8"))
line.show()
line.activateWindow()
sys.exit(app.exec())

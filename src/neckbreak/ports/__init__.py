"""What the use cases need from outside, as Protocols, and the plain values they hand over.

Fakes and real adapters pass one contract suite (`tests/contract`).
"""

"""Learns the reader's weights from open training questions; `make train-interpreter`. Not part of the product."""

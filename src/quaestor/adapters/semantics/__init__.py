"""Semantic models as files: Open Semantic Interchange YAML, untrusted, in and out."""

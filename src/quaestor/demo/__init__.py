"""The sample workspace with which Quaestor can be tried in the first minute."""

from quaestor.demo.workspace import VERSION, DemoSource, build, copy_models, model_text

__all__ = ["VERSION", "DemoSource", "build", "copy_models", "model_text"]

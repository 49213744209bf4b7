"""The sample workspace with which Quaestor can be tried in the first minute."""

from quaestor.demo.workspace import VERSION, DemoSource, build, copy_models, copy_policy, model_text, policy_text

__all__ = ["VERSION", "DemoSource", "build", "copy_models", "copy_policy", "model_text", "policy_text"]

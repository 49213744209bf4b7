"""Language models. What takes long to import is imported when the first model is asked, and never without one."""

"""What somebody asks to be changed, understood without a model: which table, which rows, which values.

Begin at `understanding.read_request`; what it gives is `request.Request`.
"""

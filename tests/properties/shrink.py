"""The smallest part of a thing of which something is still true."""

import copy


def places(value, path=()):
    """The ways to all parts of a value, the large ones first."""
    keys = list(value) if isinstance(value, dict) else range(len(value) - 1, -1, -1) if isinstance(value, list) else []
    for key in keys:
        yield (*path, key)
    for key in keys:
        yield from places(value[key], (*path, key))


def without(value, path):
    smaller = copy.deepcopy(value)
    inner = smaller
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return smaller


def shrunk(value, is_true):
    """Parts are taken away one by one while `is_true` of what is left."""
    found = True
    while found:
        found = False
        for path in list(places(value)):
            try:
                smaller = without(value, path)
            except (LookupError, TypeError):
                continue  # it went with something else
            if is_true(smaller):
                value, found = smaller, True
    return value

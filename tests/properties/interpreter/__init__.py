"""What a call does, the slow and obvious way: a second reading of the design, to hold `cf simulate` against.

It takes a valid document as a dict and a call as a dict (the words of `call` in a document's tests, and
`queue_state`, `module`), and steps through time tick by tick. Nothing in it is clever; where the two differ, one of
them has read the design wrongly.
"""

from .walk import walk

__all__ = ["walk"]

#!/usr/bin/env python3
"""Does a JSON document keep to its schema? Tells each place where it does not.

    validate.py src/contract/findings.schema.json report.json
"""
import json
import sys

import jsonschema


def no_duplicates(pairs):
    """An object, unless a name stands in it twice."""
    names = [name for name, _ in pairs]
    for name in set(names):
        if names.count(name) > 1:
            raise ValueError(f"the name {name!r} stands twice in one object")
    return dict(pairs)


def violations(schema_path, document_path):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    with open(document_path, "rb") as file:
        document = json.loads(file.read().decode("utf-8"), object_pairs_hook=no_duplicates)
    validator = jsonschema.validators.validator_for(schema, jsonschema.Draft7Validator)(schema)
    for error in validator.iter_errors(document):
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        found = list(violations(*sys.argv[1:]))
    except ValueError as error:
        found = [str(error)]
    for violation in found:
        print(violation)
    sys.exit(1 if found else 0)


main()

"""Reads the privacy record: the cookie in which a visitor's choices are kept. GRAMMAR.md describes its text.

    from privacy_record import parse, is_current, is_granted

    record = parse(request.cookies.get('privacy'))
    if is_granted(record, 'analytics') and is_current(record, version=3):
        ...
"""

import re
from datetime import datetime, timedelta, timezone

# [0-9] and not \d, which takes the digits of every script.
_TIME = re.compile(r'([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\.[0-9]{3}Z')
_FIELDS = {
    'version': re.compile(r'0|[1-9][0-9]{0,8}'),
    'time': _TIME,
    'action': re.compile(r'accept|reject|custom|withdraw|gpc|none'),
    'mode': re.compile(r'opt-in|opt-out|notice'),
    'language': re.compile(r'[A-Za-z0-9-]{0,35}'),
    'hash': re.compile(r'([0-9a-f]{64})?'),
}
_CHOICE = re.compile(r'(!?)([A-Za-z][A-Za-z0-9_-]{0,39})')
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def parse(text):
    """The record that a cookie's text holds, or None: whatever does not parse exactly is no consent.

    The record is a dict of version (int), time, action, mode, language, hash (all str) and choices, a dict that maps
    the id of each category or service that was decided on to 'granted' or 'denied'. Never raises.

    Takes the text itself: where it was percent-encoded, decode it first. The record's age is not looked at, which is
    what is_current is for.
    """
    parts = text.split('/') if isinstance(text, str) and len(text) <= 4096 else []
    # The grammar's version, six fields, the choices, and nothing after the closing slash.
    if len(parts) != 9 or parts[0] != '1' or parts[8] != '':
        return None
    record = dict(zip(_FIELDS, parts[1:7]))
    # fullmatch, since $ also matches before a line feed at the end.
    if not all(pattern.fullmatch(record[name]) for name, pattern in _FIELDS.items()) or not _is_moment(record['time']):
        return None
    choices = {}
    for token in parts[7].split('.') if parts[7] else []:
        match = _CHOICE.fullmatch(token)
        if not match or match[2] in choices:
            return None
        choices[match[2]] = 'denied' if match[1] else 'granted'
    return {**record, 'version': int(record['version']), 'choices': choices}


def is_granted(record, id):
    """Whether the visitor granted the category or service of this id. False for None, so parse's result fits."""
    return record is not None and record['choices'].get(id) == 'granted'


def is_current(record, version=0, max_age=184, now=None):
    """Whether a grant in this record still counts; a refusal counts for ever.

    version: the version of the site's configuration: a record of a lower one was asked something else.
    max_age: `record.maxAge` of the configuration, in days.
    now: an aware datetime instead of the present moment.
    """
    if record is None or record['version'] < version:
        return False
    # datetime begins with the year 1, the record's time with the year 0; both are long past.
    if record['time'].startswith('0000'):
        return False
    decided = datetime.strptime(record['time'], '%Y-%m-%dT%H:%M:%S.%fZ').replace(tzinfo=timezone.utc)
    age = (now or datetime.now(timezone.utc)) - decided
    # A clock may be wrong by a day; beyond that the age cannot be told.
    return timedelta(days=-1) <= age <= timedelta(days=max_age)


def _is_moment(time):
    """Whether a time that matches the pattern exists: 30 February does not, nor does 24:00 or a leap second."""
    year, month, day, hour, minute, second = (int(part) for part in _TIME.fullmatch(time).groups())
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1] + leap and hour < 24 and minute < 60 and second < 60

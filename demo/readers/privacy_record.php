<?php
/**
 * Reads the privacy record: the cookie in which a visitor's choices are kept. GRAMMAR.md describes its text.
 *
 *     require 'privacy_record.php';
 *
 *     $record = PrivacyRecord\parse($_COOKIE['privacy'] ?? null);
 *     if (PrivacyRecord\is_granted($record, 'analytics') && PrivacyRecord\is_current($record, version: 3)) {
 *         // ...
 *     }
 */

declare(strict_types=1);

namespace PrivacyRecord;

// \z and not $, which also matches before a line feed at the end.
const FIELDS = [
    'version' => '/^(0|[1-9][0-9]{0,8})\z/',
    'time' => '/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z\z/',
    'action' => '/^(accept|reject|custom|withdraw|gpc|none)\z/',
    'mode' => '/^(opt-in|opt-out|notice)\z/',
    'language' => '/^[A-Za-z0-9-]{0,35}\z/',
    'hash' => '/^([0-9a-f]{64})?\z/',
];
const CHOICE = '/^(!?)([A-Za-z][A-Za-z0-9_-]{0,39})\z/';

/**
 * The record that a cookie's text holds, or null: whatever does not parse exactly is no consent.
 *
 * The record is an array of version (int), time, action, mode, language, hash (all string) and choices, an array that
 * maps the id of each category or service that was decided on to 'granted' or 'denied'. Never throws.
 *
 * Takes the text itself: PHP has decoded what is in $_COOKIE, and makes an array of a cookie named `privacy[]`, which is
 * no record. The record's age is not looked at, which is what is_current() is for.
 */
function parse(mixed $text): ?array
{
    $parts = is_string($text) && strlen($text) <= 4096 ? explode('/', $text) : [];
    // The grammar's version, six fields, the choices, and nothing after the closing slash.
    if (count($parts) !== 9 || $parts[0] !== '1' || $parts[8] !== '') {
        return null;
    }
    $record = array_combine(array_keys(FIELDS), array_slice($parts, 1, 6));
    foreach (FIELDS as $name => $pattern) {
        if (preg_match($pattern, $record[$name]) !== 1) {
            return null;
        }
    }
    if (!is_moment($record['time'])) {
        return null;
    }
    $choices = [];
    foreach ($parts[7] === '' ? [] : explode('.', $parts[7]) as $token) {
        if (preg_match(CHOICE, $token, $match) !== 1 || isset($choices[$match[2]])) {
            return null;
        }
        $choices[$match[2]] = $match[1] === '!' ? 'denied' : 'granted';
    }
    return ['version' => (int) $record['version'], 'choices' => $choices] + $record;
}

/** Whether the visitor granted the category or service of this id. False for null, so that parse()'s result fits. */
function is_granted(?array $record, string $id): bool
{
    return ($record['choices'][$id] ?? null) === 'granted';
}

/**
 * Whether a grant in this record still counts; a refusal counts for ever.
 *
 * @param int $version the version of the site's configuration: a record of a lower one was asked something else
 * @param int $maxAge `record.maxAge` of the configuration, in days
 * @param ?\DateTimeInterface $now instead of the present moment
 */
function is_current(?array $record, int $version = 0, int $maxAge = 184, ?\DateTimeInterface $now = null): bool
{
    if ($record === null || $record['version'] < $version) {
        return false;
    }
    $milliseconds = milliseconds($now ?? new \DateTimeImmutable()) - milliseconds(new \DateTimeImmutable($record['time']));
    $days = $milliseconds / 86400000;
    // A clock may be wrong by a day; beyond that the age cannot be told.
    return -1 <= $days && $days <= $maxAge;
}

/** @internal Since 1970. */
function milliseconds(\DateTimeInterface $time): int
{
    return $time->getTimestamp() * 1000 + (int) $time->format('v');
}

/** @internal Whether a time that matches the pattern exists: 30 February does not, nor does 24:00 or a leap second. */
function is_moment(string $time): bool
{
    [$year, $month, $day, $hour, $minute, $second] = array_map('intval', preg_split('/[-T:.]/', $time));
    // checkdate() begins with the year 1; the calendar repeats every 400 years.
    return checkdate($month, $day, $year + 400) && $hour < 24 && $minute < 60 && $second < 60;
}

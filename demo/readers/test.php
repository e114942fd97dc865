<?php
/** Runs the shared vectors through privacy_record.php: php test.php */

declare(strict_types=1);

require __DIR__ . '/privacy_record.php';

use function PrivacyRecord\{is_current, is_granted, parse};

$vectors = json_decode(file_get_contents(__DIR__ . '/vectors.json'), true, 512, JSON_THROW_ON_ERROR);
$passed = $failed = 0;

$check = function (string $name, mixed $found, mixed $wanted) use (&$passed, &$failed): void {
    if (is_array($found) && is_array($wanted)) {
        // The order of the fields is of no interest, that of the choices is.
        ksort($found);
        ksort($wanted);
    }
    if ($found === $wanted) {
        $passed++;
    } else {
        $failed++;
        echo "PHP: $name: found ", json_encode($found), ', wanted ', json_encode($wanted), "\n";
    }
};

foreach ($vectors['records'] as $vector) {
    $check($vector['name'], parse($vector['text']), $vector['record']);
}
foreach ($vectors['decisions'] as $vector) {
    $record = parse($vector['text']);
    $now = new DateTimeImmutable($vector['now']);
    $found = is_granted($record, $vector['id']) && is_current($record, $vector['version'], $vector['maxAge'], $now);
    $check($vector['name'], $found, $vector['granted']);
}
foreach ([null, 1, true, [], ['1/']] as $nothing) {
    $check('parse(' . json_encode($nothing) . ')', parse($nothing), null);
}

echo "PHP: $passed passed, $failed failed\n";
exit($passed > 0 && $failed === 0 ? 0 : 1);

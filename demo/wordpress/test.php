<?php
/** Runs the plugin on stand-ins for WordPress's functions: php test.php */

declare(strict_types=1);

const ABSPATH = __DIR__;

$options = $filters = $actions = $shortcodes = $enqueued = [];

function add_filter(string $name, callable $run, int $priority = 10): void
{
    $GLOBALS['filters'][$name][$priority][] = $run;
}

function apply_filters(string $name, mixed $value): mixed
{
    $runs = $GLOBALS['filters'][$name] ?? [];
    ksort($runs);
    foreach (array_merge(...$runs) as $run) {
        $value = $run($value);
    }
    return $value;
}

function add_action(string $name, callable $run, int $priority = 10): void
{
    $GLOBALS['actions'][$name][$priority][] = $run;
}

function print_action(string $name): string
{
    $runs = $GLOBALS['actions'][$name];
    ksort($runs);
    ob_start();
    foreach (array_merge(...$runs) as $run) {
        $run();
    }
    return ob_get_clean();
}

function add_shortcode(string $name, callable $run): void
{
    $GLOBALS['shortcodes'][$name] = $run;
}

function shortcode_atts(array $defaults, array $attributes): array
{
    return array_merge($defaults, array_intersect_key($attributes, $defaults));
}

function get_option(string $name, mixed $default): mixed
{
    return $GLOBALS['options'][$name] ?? $default;
}

function tag(array $attributes, string $content = ''): string
{
    $text = '';
    foreach ($attributes as $name => $value) {
        $text .= $value === true ? " $name" : sprintf(' %s="%s"', $name, esc_attr($value));
    }
    return "<script$text>$content</script>\n";
}

function wp_print_script_tag(array $attributes): void
{
    echo tag(apply_filters('wp_script_attributes', $attributes));
}

function esc_html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES);
}

function esc_attr(string $text): string
{
    return esc_html($text);
}

function esc_textarea(string $text): string
{
    return esc_html($text);
}

function esc_url(string $url): string
{
    return preg_match('/^(https?:|\/)/', $url) ? esc_html($url) : '';
}

function wp_kses_post(string $html): string
{
    return preg_replace('/<\/?script\b[^>]*>/', '', $html);
}

function wp_json_encode(mixed $value, int $flags): string
{
    return json_encode($value, $flags);
}

function plugins_url(string $path, string $file): string
{
    return "/wp-content/plugins/privacy-elements/$path";
}

function plugin_basename(string $file): string
{
    return 'privacy-elements/privacy-elements.php';
}

function __return_true(): bool
{
    return true;
}

function home_url(string $path): string
{
    return "https://example.com$path";
}

function get_privacy_policy_url(): string
{
    return $GLOBALS['policy_url'] ?? '';
}

function wp_enqueue_script_module(string $id, string $src): void
{
    $GLOBALS['enqueued'][] = $src;
}

function wp_enqueue_style(string $id, string $src, array $after, mixed $version): void
{
    $GLOBALS['enqueued'][] = $src;
}

function is_admin(): bool
{
    return $GLOBALS['is_admin'] ?? false;
}

function wp_doing_ajax(): bool
{
    return $GLOBALS['is_ajax'] ?? false;
}

function wp_print_inline_script_tag(string $script, array $attributes): void
{
    echo tag($attributes, $script);
}

function register_activation_hook(string $file, callable $run): void
{
    $GLOBALS['activate'] = $run;
}

function register_uninstall_hook(string $file, callable $run): void
{
    $GLOBALS['uninstall'] = $run;
}

function delete_option(string $name): void
{
    unset($GLOBALS['options'][$name]);
}

function register_setting(string $group, string $name, array $settings): void
{
    $GLOBALS['sanitize'] = $settings['sanitize_callback'];
}

function add_settings_field(string $id, string $title, callable $print, string $page, string $section, array $more): void
{
    $GLOBALS['print_field'] = $print;
}

function add_settings_error(string $setting, string $code, string $message): void
{
    $GLOBALS['errors'][] = $message;
}

require __DIR__ . '/privacy-elements.php';

$passed = $failed = 0;
$check = function (string $name, mixed $found, mixed $wanted) use (&$passed, &$failed): void {
    if ($found === $wanted) {
        $passed++;
    } else {
        $failed++;
        echo "WordPress: $name: found ", var_export($found, true), ', wanted ', var_export($wanted, true), "\n";
    }
};

// The head.
$check('other plugins hear nothing without a configuration', apply_filters('wp_get_consent_type', ''), '');
$check('nothing without a configuration', print_action('wp_head') . print_action('wp_footer'), '');
add_action('wp_head', function (): void {
    echo "<script src=\"/tag.js\"></script>\n";
}, -1000);
$options['privacy_elements_config'] = <<<'JSON'
{ "categories": [{ "id": "analytics", "label": "</script><script>alert(1)//", "purpose": "Für <!-- & alle" }], "consentMode": {} }
JSON;
$json = '{"categories":[{"id":"analytics","label":"\u003C/script\u003E\u003Cscript\u003Ealert(1)//",' .
    '"purpose":"Für \u003C!-- \u0026 alle"}],"consentMode":{}}';
$head = "<script type=\"application/json\" data-privacy-config>$json</script>\n" .
    "<script id=\"privacy-elements\" src=\"/wp-content/plugins/privacy-elements/dist/privacy.min.js\"></script>\n" .
    "<script src=\"/tag.js\"></script>\n";
$check('the head begins with the configuration and the library', print_action('wp_head'), $head);
$check(
    'the configuration says the same',
    json_encode(json_decode($json)),
    json_encode(json_decode($options['privacy_elements_config']))
);
$options['privacy_elements_config'] = '{ "categories": </script>';
$check('text that is no JSON ends no script', substr_count(print_action('wp_head'), '</script>'), 3);

// The WP Consent API.
$check('other plugins hear that nothing was chosen', apply_filters('wp_get_consent_type', ''), 'optin');
$check('or what another one says', apply_filters('wp_get_consent_type', 'optout'), 'optout');
$check('it is known to them', apply_filters('wp_consent_api_registered_privacy-elements/privacy-elements.php', false), true);
eval('function wp_has_consent(string $category): bool { return false; }');
$tell = '<script src="/wp-content/plugins/privacy-elements/dist/ui/to-wp-consent-api.js"';
$check('the library tells it', substr_count(print_action('wp_head'), "$tell></script>"), 1);
preg_match_all('/^```php[^\n]*\n(.+?)^```/ms', file_get_contents(__DIR__ . '/README.md'), $examples);
eval(implode($examples[1]));
$check(
    'of what the README names',
    substr_count(print_action('wp_head'), "$tell data-statistics=\"matomo\" data-preferences=\"maps\"></script>"),
    1
);

// What is enqueued.
$attributes = fn (string $filter, array $given): array => apply_filters($filter, $given);
$script = ['src' => '/s.js', 'id' => 'stats-js', 'async' => true];
$check('what is not named runs', $attributes('wp_script_attributes', $script), $script);
add_filter('privacy_elements_gated', fn (array $gated): array => $gated + ['stats' => 'analytics "x', 'chat' => 'chat']);
$check(
    'a module that is named waits, and stays one',
    $attributes('wp_script_attributes', ['type' => 'module', 'src' => '/c.js', 'id' => 'chat-js-module']),
    ['type' => 'text/plain', 'data-consent' => 'chat', 'src' => '/c.js', 'id' => 'chat-js-module', 'data-type' => 'module']
);
add_filter('wp_script_attributes', fn (array $given): array => ['type' => 'text/javascript'] + $given);
$check(
    'what is named waits, and keeps the rest',
    tag($attributes('wp_script_attributes', $script)),
    "<script type=\"text/plain\" data-consent=\"analytics &quot;x\" src=\"/s.js\" id=\"stats-js\" async></script>\n"
);
$is_admin = true;
$check('nobody is asked in the administration, so it runs there', $attributes('wp_inline_script_attributes', $script), $script);
$is_ajax = true;
$check('what a page fetches from there waits', $attributes('wp_inline_script_attributes', $script)['type'], 'text/plain');
$is_admin = $is_ajax = false;
foreach (['before', 'after', 'extra'] as $place) {
    $check("so does what was added $place", $attributes('wp_inline_script_attributes', ['id' => "stats-js-$place"]), [
        'type' => 'text/plain',
        'data-consent' => 'analytics "x',
        'id' => "stats-js-$place",
    ]);
}
$check('so does one written in the page', $attributes('wp_inline_script_attributes', ['id' => 'chat-js', 'type' => 'module']), [
    'type' => 'text/plain',
    'data-consent' => 'chat',
    'id' => 'chat-js',
    'data-type' => 'module',
]);
$check('without an id nothing waits', $attributes('wp_inline_script_attributes', []), []);
$check(
    'what the README names waits',
    $attributes('wp_script_attributes', ['id' => 'my-statistics-js']),
    ['type' => 'text/plain', 'data-consent' => 'analytics', 'id' => 'my-statistics-js']
);

// The links.
$link = '<a href="https://example.com/" data-consent-open="settings">Privacy settings</a>';
$check('a link at the end', print_action('wp_footer'), "<p class=\"privacy-elements\" style=\"text-align: center\">$link</p>\n");
$policy_url = '/privacy?a=1&b=2';
$check(
    'a link anywhere',
    $shortcodes['privacy_settings_link'](['text' => '<b>Cookies</b>']),
    '<a href="/privacy?a=1&amp;b=2" data-consent-open="settings">&lt;b&gt;Cookies&lt;/b&gt;</a>'
);
add_filter('privacy_elements_footer_link', fn (): string => '');
$check('no link at the end', print_action('wp_footer'), '');

// The elements.
$check('the banner', $shortcodes['privacy_banner'](''), '<div><privacy-banner></privacy-banner></div>');
$check('the settings', $shortcodes['privacy_settings'](''), '<div><privacy-settings></privacy-settings></div>');
$check(
    'a policy at an address',
    $shortcodes['privacy_policy'](['src' => '/policy.json?"']),
    '<privacy-policy src="/policy.json?&quot;"></privacy-policy>'
);
$check('no other address', $shortcodes['privacy_policy'](['src' => 'javascript:1']), '<privacy-policy src=""></privacy-policy>');
$check(
    'a policy written there',
    $shortcodes['privacy_policy']('', '<h1>Policy</h1><script>1</script>'),
    '<privacy-policy><h1>Policy</h1>1</privacy-policy>'
);
$check(
    'a policy between paragraphs that WordPress made of the shortcode',
    $shortcodes['privacy_policy']('', "</p>\n<h1>Policy</h1>\n<p>Text</p>\n<p>"),
    "<privacy-policy><h1>Policy</h1>\n<p>Text</p></privacy-policy>"
);
$dist = '/wp-content/plugins/privacy-elements/dist';
$check('what they need is fetched', array_values(array_unique($enqueued)), [
    "$dist/ui/elements.js",
    "$dist/ui/policy.js",
    "$dist/policy.css",
]);

// The field.
print_action('admin_init');
$check('an object is kept', $sanitize('{ "categories": [] }'), '{ "categories": [] }');
$check('nothing is kept', $sanitize(' '), ' ');
$check('a mistake changes nothing', $sanitize('[1'), $options['privacy_elements_config']);
$check('and is told', count($errors), 1);
$options['privacy_elements_config'] = '</textarea><script>';
ob_start();
$print_field();
$field = ob_get_clean();
$check('the field holds any text', substr_count($field, '</textarea>'), 1);
$check('the library checks it', substr_count($field, "import { checkConfig } from \"$dist/core/index.js\";"), 1);

// The end.
$check('its end is not registered with each page', $uninstall ?? null, null);
$activate();
$uninstall();
$check('nothing is left', $options, []);

echo "WordPress: $passed passed, $failed failed\n";
exit($failed === 0 ? 0 : 1);

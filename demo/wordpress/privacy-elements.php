<?php
/**
 * Plugin Name: Privacy Elements
 * Description: Asks for consent, holds scripts back until it is given, and shows the privacy policy. Nothing leaves the site.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 8.0
 * License: MIT
 */

declare(strict_types=1);

namespace PrivacyElements;

defined('ABSPATH') || exit;

/** The option that holds the configuration, as JSON text. */
const OPTION = 'privacy_elements_config';

/** The address of a file of the library's, which is in the folder `dist` beside this file. */
function address(string $file): string
{
    return plugins_url("dist/$file", __FILE__);
}

/**
 * The configuration as it may stand in a <script>: read and written anew, with every `<` as `\u003C`, so that no text in it
 * ends the script. Text that is no JSON is left for the library to name, as a JSON string.
 */
function script_text(string $json): string
{
    // Objects stay objects: an empty one would else become a list.
    $config = json_decode($json);
    return wp_json_encode($config ?? $json, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
}

/** The configuration as it was entered, or nothing. */
function config(): string
{
    return trim((string) get_option(OPTION, ''));
}

/** Prints the configuration and the library, before anything that it gates. */
function print_head(): void
{
    $json = config();
    if ($json === '') {
        return;
    }
    printf("<script type=\"application/json\" data-privacy-config>%s</script>\n", script_text($json));
    wp_print_script_tag(['id' => 'privacy-elements', 'src' => address('privacy.min.js')]);
    if (function_exists('wp_has_consent')) {
        wp_print_script_tag(['src' => address('ui/to-wp-consent-api.js')] + consent_api_attributes());
    }
}
add_action('wp_head', __NAMESPACE__ . '\print_head', PHP_INT_MIN);

/**
 * What the categories of the WP Consent API hang on, where that is not what the library takes them for:
 *
 *     add_filter('privacy_elements_wp_consent', fn (array $ids) => $ids + ['statistics' => 'matomo']);
 */
function consent_api_attributes(): array
{
    $attributes = [];
    foreach (apply_filters('privacy_elements_wp_consent', []) as $category => $id) {
        $attributes["data-$category"] = $id;
    }
    return $attributes;
}

/** Says to other plugins, on the server, that nothing may be stored before there is a choice; the page may say otherwise. */
function consent_type(mixed $type): mixed
{
    return $type ?: (config() === '' ? $type : 'optin');
}
add_filter('wp_get_consent_type', __NAMESPACE__ . '\consent_type');
add_filter('wp_consent_api_registered_' . plugin_basename(__FILE__), '__return_true');

/**
 * Holds back a script or module that was enqueued, and what was added to it inline, where the site says so:
 *
 *     add_filter('privacy_elements_gated', fn (array $gated) => $gated + ['my-statistics' => 'analytics']);
 *
 * Keys are handles, values are what `data-consent` takes: categories and services, separated by spaces.
 */
function gate(array $attributes): array
{
    // Nobody is asked in the administration, though pages fetch parts of themselves from there.
    if (is_admin() && !wp_doing_ajax()) {
        return $attributes;
    }
    // WordPress makes the id from the handle.
    if (!preg_match('/^(.+)-js(-module|-before|-after|-extra)?$/', (string) ($attributes['id'] ?? ''), $match)) {
        return $attributes;
    }
    $gated = apply_filters('privacy_elements_gated', []);
    if (!isset($gated[$match[1]])) {
        return $attributes;
    }
    if (($attributes['type'] ?? '') === 'module') {
        $attributes['data-type'] = 'module';
    }
    return ['type' => 'text/plain', 'data-consent' => $gated[$match[1]]] + $attributes;
}
// Last, so that no other filter gives the script a type that runs.
add_filter('wp_script_attributes', __NAMESPACE__ . '\gate', PHP_INT_MAX);
add_filter('wp_inline_script_attributes', __NAMESPACE__ . '\gate', PHP_INT_MAX);

/** A link that opens the settings, without a script of its own. */
function settings_link(string $text): string
{
    $href = get_privacy_policy_url() ?: home_url('/');
    return sprintf('<a href="%s" data-consent-open="settings">%s</a>', esc_url($href), esc_html($text));
}

/** Prints that link at the end of each page. The filter has its text, and leaves it out where that is empty. */
function print_footer(): void
{
    $text = (string) apply_filters('privacy_elements_footer_link', 'Privacy settings');
    if ($text !== '' && config() !== '') {
        printf("<p class=\"privacy-elements\" style=\"text-align: center\">%s</p>\n", settings_link($text));
    }
}
add_action('wp_footer', __NAMESPACE__ . '\print_footer');

/** `[privacy_settings_link]` or `[privacy_settings_link text="Cookies"]` */
function settings_link_shortcode(array|string $attributes): string
{
    return settings_link(shortcode_atts(['text' => 'Privacy settings'], (array) $attributes)['text']);
}
add_shortcode('privacy_settings_link', __NAMESPACE__ . '\settings_link_shortcode');

/**
 * `[privacy_banner]`: where the banner stands with `"layout": "inline"`. Otherwise it needs no place. A theme says how wide what
 * stands in a page is, but no page says that of this element, so it is in one that the theme knows.
 */
function banner_shortcode(): string
{
    return '<div><privacy-banner></privacy-banner></div>';
}
add_shortcode('privacy_banner', __NAMESPACE__ . '\banner_shortcode');

/** `[privacy_settings]`: the settings in the page. */
function settings_shortcode(): string
{
    wp_enqueue_script_module('privacy-elements', address('ui/elements.js'));
    return '<div><privacy-settings></privacy-settings></div>';
}
add_shortcode('privacy_settings', __NAMESPACE__ . '\settings_shortcode');

/** `[privacy_policy src="/policy.json"]`, or the policy's HTML between `[privacy_policy]` and `[/privacy_policy]` */
function policy_shortcode(array|string $attributes, ?string $content = null): string
{
    wp_enqueue_script_module('privacy-elements-policy', address('ui/policy.js'));
    wp_enqueue_style('privacy-elements-policy', address('policy.css'), [], null);
    $src = shortcode_atts(['src' => ''], (array) $attributes)['src'];
    // WordPress makes paragraphs of the shortcode's two ends, and leaves their halves in it.
    return sprintf(
        '<privacy-policy%s>%s</privacy-policy>',
        $src === '' ? '' : sprintf(' src="%s"', esc_url($src)),
        wp_kses_post(preg_replace('/^\s*<\/p>\s*|\s*<p>\s*$/', '', (string) $content))
    );
}
add_shortcode('privacy_policy', __NAMESPACE__ . '\policy_shortcode');

/** Keeps the configuration that was entered, or what was there before where it is no JSON object. */
function sanitize(mixed $json): string
{
    if (trim((string) $json) === '' || is_object(json_decode((string) $json))) {
        return (string) $json;
    }
    add_settings_error(OPTION, OPTION, 'Privacy Elements: the configuration is no JSON object, and was not saved.');
    return config();
}

/** A field for the configuration, in Settings > General. */
function add_field(): void
{
    register_setting('general', OPTION, ['type' => 'string', 'sanitize_callback' => __NAMESPACE__ . '\sanitize']);
    add_settings_field(OPTION, 'Privacy Elements', __NAMESPACE__ . '\print_field', 'general', 'default', [
        'label_for' => OPTION,
    ]);
}
add_action('admin_init', __NAMESPACE__ . '\add_field');

/** Prints that field. What the library does not accept is named before it is sent, for it would be lost, or stop every page. */
function print_field(): void
{
    printf('<textarea id="%1$s" name="%1$s" rows="16" class="large-text code">%2$s</textarea>', OPTION, esc_textarea(config()));
    $script = <<<'JS'
import { checkConfig } from %s;
const field = document.getElementById('%s');
const check = () => {
  let mistake = '';
  try {
    if (field.value.trim()) checkConfig(JSON.parse(field.value));
  } catch ({ message }) {
    mistake = message;
  }
  field.setCustomValidity(mistake);
};
field.addEventListener('input', check);
field.form.addEventListener('submit', (event) => {
  check();
  if (!field.reportValidity()) event.preventDefault();
});
JS;
    $core = wp_json_encode(address('core/index.js'), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES);
    wp_print_inline_script_tag(sprintf($script, $core, OPTION), ['type' => 'module']);
}

/** Deletes the option with the plugin. */
function uninstall(): void
{
    delete_option(OPTION);
}

/** Has that done. Once only: WordPress runs this file for it again, and what it registers then would stay. */
function activate(): void
{
    register_uninstall_hook(__FILE__, __NAMESPACE__ . '\uninstall');
}
register_activation_hook(__FILE__, __NAMESPACE__ . '\activate');

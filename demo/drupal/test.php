<?php

/**
 * @file
 * Runs the module on stand-ins for what it uses of Drupal: php test.php
 */

declare(strict_types=1);

namespace Drupal\Core\Asset {
  interface AttachedAssetsInterface {}
}

namespace Drupal\Core\Language {
  interface LanguageInterface {}
}

namespace Drupal\Core\Form {
  interface FormStateInterface {}
}

namespace Drupal\Core\StringTranslation {
  class TranslatableMarkup {
    public function __construct(public string $text) {}
  }
}

namespace Drupal\Core\Render {
  final class Markup implements \Stringable {
    private function __construct(private string $text) {}
    public static function create(string $text): self {
      return new self($text);
    }
    public function __toString(): string {
      return $this->text;
    }
  }
}

namespace Drupal\Core\Block\Attribute {
  #[\Attribute]
  class Block {
    public function __construct(public string $id, public mixed $admin_label) {}
  }
}

namespace Drupal\Core\Block {
  abstract class BlockBase {
    protected array $configuration;
    public function __construct(array $configuration) {
      $this->configuration = $configuration + $this->defaultConfiguration();
    }
    abstract public function defaultConfiguration(): array;
    protected function t(string $text): string {
      return $text;
    }
  }
}

namespace {

  use Drupal\Core\Asset\AttachedAssetsInterface;
  use Drupal\Core\Block\Attribute\Block;
  use Drupal\Core\Language\LanguageInterface;
  use Drupal\Core\Render\Markup;
  use Drupal\privacy_elements\Plugin\Block\PrivacyBlock;

  class Drupal {
    public static array $settings = ['json' => '', 'gated' => []];
    public static bool $isAdminRoute = FALSE;
    public static function config(string $name): object {
      return new class {
        public function get(string $key): mixed {
          return Drupal::$settings[$key];
        }
      };
    }
    public static function service(string $name): object {
      return new class {
        public function isAdminRoute(): bool {
          return Drupal::$isAdminRoute;
        }
        public function getPath(string $module): string {
          return "modules/contrib/$module";
        }
        public function generateString(string $file): string {
          return "/$file";
        }
      };
    }
    public static function moduleHandler(): object {
      return new class {
        public function alter(string $hook, array &$data): void {
          $data['widget'] = 'marketing';
        }
      };
    }
  }

  /**
   * What an element of the type html_tag becomes.
   */
  function html(array $element): string {
    $text = '';
    foreach ($element['#attributes'] ?? [] as $name => $value) {
      $text .= $value === TRUE ? " $name" : sprintf(' %s="%s"', $name, htmlspecialchars($value));
    }
    $value = $element['#value'] ?? '';
    $content = $value instanceof Markup ? (string) $value : strip_tags($value);
    return "<{$element['#tag']}$text>$content</{$element['#tag']}>";
  }

  require __DIR__ . '/privacy_elements.module';
  require __DIR__ . '/src/Plugin/Block/PrivacyBlock.php';

  $passed = $failed = 0;
  $check = function (string $name, mixed $found, mixed $wanted) use (&$passed, &$failed): void {
    if ($found === $wanted) {
      $passed++;
    }
    else {
      $failed++;
      echo "Drupal: $name: found ", var_export($found, TRUE), ', wanted ', var_export($wanted, TRUE), "\n";
    }
  };
  $head = function (array $attachments = []): array {
    privacy_elements_page_attachments($attachments);
    privacy_elements_page_attachments_alter($attachments);
    $elements = array_column($attachments['#attached']['html_head'] ?? [], 0);
    usort($elements, fn (array $a, array $b): int => ($a['#weight'] ?? 0) <=> ($b['#weight'] ?? 0));
    return array_map(html(...), $elements);
  };

  // The head.
  $check('nothing without a configuration', $head(), []);
  Drupal::$settings['json'] =
    '{ "categories": [{ "id": "a", "label": "</script><script>alert(1)//", "purpose": "Für <!-- & alle" }], "consentMode": {} }';
  $others = [
    [['#tag' => 'meta', '#attributes' => ['charset' => 'utf-8'], '#weight' => -1000], 'system_meta_content_type'],
    [['#tag' => 'script', '#value' => 'go()'], 'widget'],
    [['#tag' => 'script', '#value' => 'stay()'], 'other'],
  ];
  $json = '{"categories":[{"id":"a","label":"\u003C/script\u003E\u003Cscript\u003Ealert(1)//",' .
    '"purpose":"Für \u003C!-- \u0026 alle"}],"consentMode":{}}';
  $check('the head begins with the charset, the configuration and the library', $head(['#attached' => ['html_head' => $others]]), [
    '<meta charset="utf-8"></meta>',
    "<script type=\"application/json\" data-privacy-config>$json</script>",
    '<script src="/modules/contrib/privacy_elements/dist/privacy.min.js"></script>',
    '<script type="text/plain" data-consent="marketing">go()</script>',
    '<script>stay()</script>',
  ]);
  $check('the configuration says the same', json_encode(json_decode($json)), json_encode(json_decode(Drupal::$settings['json'])));
  $attachments = [];
  privacy_elements_page_attachments($attachments);
  $check('pages are made anew with it', $attachments['#cache']['tags'], ['config:privacy_elements.settings']);
  Drupal::$isAdminRoute = TRUE;
  $check('nothing for administrators', $head(), []);
  Drupal::$isAdminRoute = FALSE;
  Drupal::$settings['json'] = '{ "categories": </script>';
  $check('text that is no JSON ends no script', substr_count(implode($head()), '</script>'), 2);

  // Scripts of libraries.
  Drupal::$settings['gated'] = [
    ['script' => 'modules/contrib/stats/stats.js', 'consent' => 'analytics "x'],
    ['script' => 'https://chat.example/chat.mjs', 'consent' => 'chat'],
    ['script' => 'gone.js', 'consent' => 'analytics'],
  ];
  $javascript = [
    'core/misc/drupal.js' => ['preprocess' => TRUE],
    'modules/contrib/stats/stats.js' => ['preprocess' => TRUE, 'attributes' => ['async' => TRUE, 'type' => 'text/javascript']],
    'https://chat.example/chat.mjs' => ['attributes' => ['type' => 'module']],
  ];
  privacy_elements_js_alter(
    $javascript,
    new class implements AttachedAssetsInterface {},
    new class implements LanguageInterface {},
  );
  $check('what is named waits alone, the others run', $javascript, [
    'core/misc/drupal.js' => ['preprocess' => TRUE],
    'modules/contrib/stats/stats.js' => [
      'preprocess' => FALSE,
      'attributes' => ['type' => 'text/plain', 'data-consent' => 'analytics "x', 'async' => TRUE],
    ],
    'https://chat.example/chat.mjs' => [
      'attributes' => ['type' => 'text/plain', 'data-consent' => 'chat', 'data-type' => 'module'],
      'preprocess' => FALSE,
    ],
  ]);

  // The block.
  $build = fn (array $configuration): array => (new PrivacyBlock($configuration))->build();
  $check(
    'a link',
    html($build(['src' => '/privacy?a&b'])),
    '<a href="/privacy?a&amp;b" data-consent-open="settings">Privacy settings</a>',
  );
  $check('no other address', $build(['src' => 'javascript:1'])['#attributes']['href'], '#');
  $policy = $build(['element' => 'policy', 'src' => '/policy.json']);
  $check('the policy', html($policy), '<privacy-policy src="/policy.json"></privacy-policy>');
  $check('with what it needs', $policy['#attached']['library'], ['privacy_elements/policy']);
  $check('the settings', html($build(['element' => 'settings'])), '<privacy-settings></privacy-settings>');
  $check('the banner', html($build(['element' => 'banner'])), '<privacy-banner></privacy-banner>');
  $check('needs nothing', $build(['element' => 'banner'])['#attached']['library'], []);
  $attribute = (new ReflectionClass(PrivacyBlock::class))->getAttributes(Block::class)[0];
  $check('its id', $attribute->newInstance()->id, 'privacy_elements');

  echo "Drupal: $passed passed, $failed failed\n";
  exit($failed === 0 ? 0 : 1);
}

<?php

declare(strict_types=1);

namespace Drupal\privacy_elements\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * The policy, the settings, a link to them, or the place of an inline banner.
 */
#[Block(id: 'privacy_elements', admin_label: new TranslatableMarkup('Privacy Elements'))]
final class PrivacyBlock extends BlockBase {

  private const ELEMENTS = [
    'policy' => 'The policy',
    'settings' => 'The settings',
    'link' => 'A link to the settings',
    'banner' => 'The banner, with the layout inline',
  ];

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['element' => 'link', 'src' => ''];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['element'] = [
      '#type' => 'select',
      '#title' => 'What it shows',
      '#options' => self::ELEMENTS,
      '#default_value' => $this->configuration['element'],
    ];
    $form['src'] = [
      '#type' => 'textfield',
      '#title' => 'Address of the policy',
      '#default_value' => $this->configuration['src'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['element'] = $form_state->getValue('element');
    $this->configuration['src'] = $form_state->getValue('src');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    ['element' => $element, 'src' => $src] = $this->configuration;
    if ($element === 'link') {
      return [
        '#type' => 'html_tag',
        '#tag' => 'a',
        // Without a policy it leads nowhere, and opens the settings all the same.
        '#attributes' => ['href' => self::address($src) ?: '#', 'data-consent-open' => 'settings'],
        '#value' => $this->t('Privacy settings'),
      ];
    }
    return [
      '#type' => 'html_tag',
      '#tag' => "privacy-$element",
      '#attributes' => $element === 'policy' ? ['src' => self::address($src)] : [],
      '#attached' => ['library' => $element === 'banner' ? [] : ["privacy_elements/$element"]],
    ];
  }

  /**
   * An address on this site or another, and nothing that would run.
   */
  private static function address(string $src): string {
    return preg_match('#^(/|https?://)#', $src) ? $src : '';
  }

}

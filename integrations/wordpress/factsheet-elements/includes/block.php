<?php
/**
 * The block: chosen in the side bar, drawn here.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

const BLOCK  = 'factsheet-elements/widget';
const EDITOR = 'factsheet-elements-editor';

/** What the widgets are called in the editor. */
function widget_names(): array {
	return array(
		'indicator-gauge' => __( 'Indicator gauge', 'factsheet-elements' ),
		'indicator-grid'  => __( 'All indicators', 'factsheet-elements' ),
		'key-figure'      => __( 'Key figure', 'factsheet-elements' ),
		'topic-chart'     => __( 'Chart of topics', 'factsheet-elements' ),
		'initiative-list' => __( 'List of initiatives', 'factsheet-elements' ),
		'highlights'      => __( 'Highlights', 'factsheet-elements' ),
		'document'        => __( 'Whole factsheet', 'factsheet-elements' ),
	);
}

/** What the editor's script is told. */
function editor_settings(): array {
	$names = words_in( get_user_locale() )['names'];
	return array(
		'widgets'    => widgets(),
		'names'      => widget_names(),
		'indicators' => array_intersect_key( $names, catalogue()['indicators'] ),
		'topics'     => array_diff_key( $names, catalogue()['indicators'] ),
		'languages'  => catalogue()['languages'],
		'script'     => ADDRESS . 'assets/autoloader.js?ver=' . VERSION,
		'origins'    => array_merge( array( origin_of( ADDRESS ) ), read_setting()[0] ),
	);
}

/** Makes the block known. */
function register_block(): void {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-html-entities', 'wp-i18n' );
	wp_register_script( 'factsheet-elements-logic', ADDRESS . 'assets/editor-logic.js', array(), VERSION, true );
	wp_register_script( 'factsheet-elements-preview', ADDRESS . 'block/preview.js', $needs, VERSION, true );
	wp_register_script( 'factsheet-elements-controls', ADDRESS . 'block/controls.js', $needs, VERSION, true );
	wp_register_script( 'factsheet-elements-transforms', ADDRESS . 'block/transforms.js', $needs, VERSION, true );
	$own = array( 'factsheet-elements-logic', 'factsheet-elements-preview', 'factsheet-elements-controls', 'factsheet-elements-transforms' );
	wp_register_script( EDITOR, ADDRESS . 'block/editor.js', array_merge( $needs, $own ), VERSION, true );
	// It is read first, and the words are for all of them.
	wp_set_script_translations( 'factsheet-elements-logic', 'factsheet-elements', FOLDER . 'languages' );
	register_block_type( FOLDER . 'block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/** Tells the editor's script, where there is an editor. */
function tell_editor(): void {
	wp_add_inline_script( 'factsheet-elements-logic', 'window.factsheetElements = ' . wp_json_encode( editor_settings(), JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/**
 * Draws the block. What was saved inside it are its words alone, which stay when the plugin is gone.
 *
 * @param array $given Its attributes.
 */
function render_block( $given ): string {
	$words = typed( $given['fallback'] ?? '' );
	$words = '' !== $words ? $words : typed( $given['words'] ?? '' );
	$drawn = widget_markup( $given, esc_html( $words ) );
	return '' === $drawn ? '' : '<div ' . get_block_wrapper_attributes() . ">$drawn</div>";
}

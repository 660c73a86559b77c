<?php
/**
 * The shortcode: `[factsheet widget="indicator-gauge" src="…" indicator="citizens"]words[/factsheet]`.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'factsheet';

/** What a shortcode takes that is no attribute of the element. */
const OWN = array( 'widget', 'media', 'embed' );

/**
 * Draws it.
 *
 * @param array|string $given   What stands in it.
 * @param string|null  $content What stands between its ends.
 */
function shortcode( $given, $content = null ): string {
	$given      = is_array( $given ) ? $given : array();
	$attributes = array();
	foreach ( $given as $name => $value ) {
		// A name without a value stands under a number.
		$attributes[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? true : $value;
	}
	$drawn = widget_markup(
		array_intersect_key( $given, array_flip( OWN ) ) + array( 'attributes' => array_diff_key( $attributes, array_flip( OWN ) ) ),
		wp_kses_post( trim( (string) $content ) )
	);
	if ( '' !== $drawn ) {
		return $drawn;
	}
	$words = wp_kses_post( trim( (string) $content ) );
	return $words . shortcode_problem( typed( $given['widget'] ?? '' ) );
}
add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode' );

/**
 * Why a shortcode shows nothing: one sentence, for those who can change it.
 *
 * @param string $widget What it names.
 */
function shortcode_problem( string $widget ): string {
	if ( ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	$said = sprintf(
		/* translators: 1: what was written, 2: list of names */
		__( 'The shortcode names no widget (“%1$s”). Write widget="…" with one of: %2$s. Only those who can edit this page see this.', 'factsheet-elements' ),
		$widget,
		implode( ', ', array_keys( widgets() ) )
	);
	return '<p class="factsheet-elements-problem">' . esc_html( $said ) . '</p>';
}

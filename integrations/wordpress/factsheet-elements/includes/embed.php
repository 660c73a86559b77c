<?php
/**
 * The address of an embed page, pasted on a line of its own, becomes the widget: no request, no frame.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

/**
 * Draws it. What is no address of a listed origin is left to WordPress, which embeds it in a frame.
 *
 * @param array  $found   What the expression found.
 * @param array  $options Of the embed.
 * @param string $address The address.
 * @return string|false
 */
function embed( $found, $options, $address ) {
	$widget = read_listed_address( typed( $address ) );
	if ( null === $widget ) {
		return false;
	}
	list( $country, $edition ) = explode( '-', strtoupper( $widget['sheet'] ) );
	$words                     = words_for( $widget['widget'], $widget['attributes'] ) . " ($country $edition)";
	$inside                    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $words ) );
	return markup( $widget['widget'], $widget['attributes'], $inside ) . script_for_preview();
}

/** The editor shows what it embeds in a frame of its own, which has no other way to the script. */
function script_for_preview(): string {
	if ( ! defined( 'REST_REQUEST' ) || ! REST_REQUEST ) {
		return '';
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => ADDRESS . 'assets/autoloader.js',
		)
	);
}

/** Tells WordPress which addresses to ask about. */
function register_embed(): void {
	wp_embed_register_handler( 'factsheet-elements', '~^https?://[^?#\s]*/embed/[a-z]{2}-\d{4}/[a-z-]+~', __NAMESPACE__ . '\embed' );
}
add_action( 'init', __NAMESPACE__ . '\register_embed' );

<?php
/**
 * Lets our markup through where WordPress filters what people write: Authors and Contributors may not write all HTML,
 * and nobody may on a network of sites but its administrators.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

/** What WordPress lets stand on every element it knows; `style` is left out, since the widgets need none. */
const EVERYWHERE = array(
	'aria-describedby' => true,
	'aria-label'       => true,
	'aria-labelledby'  => true,
	'class'            => true,
	'data-*'           => true,
	'dir'              => true,
	'id'               => true,
	'lang'             => true,
	'role'             => true,
	'title'            => true,
);

/**
 * The elements and attributes that people may write in posts.
 *
 * @param array  $allowed Attributes by tag.
 * @param string $context For what.
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	foreach ( widgets() as $widget => $about ) {
		$allowed[ "factsheet-$widget" ] = array_fill_keys( array_keys( $about['attributes'] ), true ) + EVERYWHERE;
	}
	$allowed['div'] = array( 'data-*' => true ) + ( is_array( $allowed['div'] ?? null ) ? $allowed['div'] : array() );
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

/**
 * Has all our addresses judged as such: WordPress knows `src` for one, and no other of ours.
 *
 * @param string[] $names Names of attributes.
 */
function judge_addresses( $names ) {
	foreach ( widgets() as $about ) {
		foreach ( array_keys( $about['attributes'], 'address', true ) as $name ) {
			array_push( $names, $name, "data-factsheet-$name" );
		}
	}
	return array_values( array_unique( $names ) );
}
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\judge_addresses' );

/**
 * Has the classic editor keep our tags, which it would else unwrap.
 *
 * @param array $settings Of TinyMCE.
 */
function keep_in_classic_editor( $settings ) {
	$tags = array_map( static fn( $widget ) => "factsheet-$widget", array_keys( widgets() ) );
	$more = array(
		'custom_elements'         => $tags,
		'extended_valid_elements' => array_map( static fn( $tag ) => $tag . '[*]', $tags ),
	);
	foreach ( $more as $name => $entries ) {
		$settings[ $name ] = implode( ',', array_filter( array_merge( array( $settings[ $name ] ?? '' ), $entries ) ) );
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\keep_in_classic_editor' );

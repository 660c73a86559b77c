<?php
/**
 * The script, on the pages that need it and no others.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'factsheet-elements';

/** Makes script and style known. */
function register_files(): void {
	wp_register_script( HANDLE, ADDRESS . 'assets/autoloader.js', array(), VERSION, true );
	wp_register_style( HANDLE, ADDRESS . 'assets/factsheet-elements.css', array(), VERSION );
}
add_action( 'init', __NAMESPACE__ . '\register_files' );

/** Asks for script and style on this page, in its head or, once that is written, at its end. */
function need_script(): void {
	// What is made for a list of excerpts is stripped of its tags.
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return;
	}
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/**
 * Modules wait for the page by themselves.
 *
 * @param string $tag     The script's markup.
 * @param string $handle  Its name.
 * @param string $address Its address.
 */
function as_module( $tag, $handle, $address ) {
	return HANDLE === $handle
		? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $address,
				'id'   => HANDLE . '-js',
			)
		)
		: $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );

/**
 * Whether content has something for the script: our tags, the divs that stand for them, or links and frames of the
 * embed pages of a listed origin.
 *
 * @param string $content HTML.
 */
function needs_script( string $content ): bool {
	if ( preg_match( '~<factsheet-[a-z]|<div\s[^>]*data-factsheet=~i', $content ) ) {
		return true;
	}
	preg_match_all( '~\s(?:href|src)\s*=\s*(["\'])(https?://[^"\']+/embed/[^"\']+)\1~i', $content, $found );
	foreach ( array_unique( $found[2] ) as $address ) {
		if ( null !== read_listed_address( typed( $address ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Looks at what a page shows.
 *
 * @param string $content HTML.
 * @return string The same.
 */
function look_for_widgets( $content ) {
	if ( is_string( $content ) && needs_script( $content ) ) {
		need_script();
	}
	return $content;
}
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'widget_custom_html_content' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\look_for_widgets', 99 );
}

/** Looks at the post of a page before its head is written, so that room is kept before the content comes. */
function look_ahead(): void {
	$post = is_singular() ? get_queried_object() : null;
	if ( ! $post instanceof \WP_Post || post_password_required( $post ) ) {
		return;
	}
	if ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) || needs_script( $post->post_content ) ) {
		need_script();
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\look_ahead' );

/** Tells the script whose links stand for widgets. */
function print_origins(): void {
	$origins = read_setting()[0];
	if ( $origins ) {
		printf( "<meta name=\"factsheet-origins\" content=\"%s\">\n", esc_attr( implode( ' ', $origins ) ) );
	}
}
add_action( 'wp_head', __NAMESPACE__ . '\print_origins' );

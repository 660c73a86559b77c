<?php
/**
 * Factsheets in the media library: JSON, or the document's text, for everybody who may upload files.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

/**
 * The kinds of files that may be uploaded.
 *
 * @param array $types Types by endings.
 */
function allow_factsheets( $types ) {
	return $types + array(
		'json' => 'application/json',
		'md'   => 'text/markdown',
	);
}
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_factsheets' );

/**
 * WordPress guesses from a file's first bytes what it is, and takes JSON and text for other kinds now and then. A file
 * called `.json` is let in where it is JSON, one called `.md` where it is text with nothing that only pages have.
 *
 * @param array  $found `ext`, `type`, `proper_filename`.
 * @param string $file  Where it is.
 * @param string $name  What it is called.
 */
function recognise_factsheets( $found, $file, $name ) {
	$ending = strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
	if ( ! empty( $found['type'] ) || ! in_array( $ending, array( 'json', 'md' ), true ) || ! is_readable( $file ) ) {
		return $found;
	}
	$text   = (string) file_get_contents( $file );
	$text   = preg_replace( '/^\xEF\xBB\xBF/', '', $text ) ?? '';
	$is_own = 'json' === $ending
		? null !== json_decode( $text )
		: mb_check_encoding( $text, 'UTF-8' ) && ! preg_match( '~<(?:!doctype|html|script|svg|iframe)\b~i', $text );
	if ( $is_own ) {
		$found['ext']  = $ending;
		$found['type'] = 'json' === $ending ? 'application/json' : 'text/markdown';
	}
	return $found;
}
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\recognise_factsheets', 10, 3 );

<?php
/**
 * Addresses of single widgets, `https://HOST/embed/be-2024/indicator-gauge/citizens?lang=fr`, and the origins whose
 * addresses stand for widgets here.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

/** What an address of a widget looks like; the same as in the project's script. */
const EMBED_ADDRESS = '~^(https?://[^?#\s]*/)embed/([a-z]{2}-\d{4})/([a-z-]+)(?:/([^/?#\s]+))?/?(?:\?([^#\s]*))?(?:#\S*)?$~';

/** Widgets that show a part of a factsheet, and the attribute that names it. */
const PARTS = array(
	'indicator-gauge' => 'indicator',
	'initiative-list' => 'topic',
);

/** Names in the query, the attributes they stand for, and their values. Never words or numbers. */
const QUERY = array(
	'lang'  => array( 'lang', '~^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$~i' ),
	'theme' => array( 'theme', '~^(light|dark)$~' ),
	'level' => array( 'heading-level', '~^[1-6]$~' ),
);

/**
 * What an address of a widget says.
 *
 * @param string $address A whole address.
 * @return array{widget: string, sheet: string, attributes: array<string, string>}|null Null for an address of anything else.
 */
function read_embed_address( string $address ): ?array {
	if ( ! preg_match( EMBED_ADDRESS, $address, $found, PREG_UNMATCHED_AS_NULL ) ) {
		return null;
	}
	list( , $base, $sheet, $widget ) = $found;
	$part       = $found[4] ?? null;
	$attributes = array( 'src' => "{$base}embed/$sheet/factsheet.json" );
	$name       = PARTS[ $widget ] ?? null;
	if ( ! isset( widgets()[ $widget ] ) || ( null !== $part && null === $name ) || ( null === $part && 'indicator' === $name ) ) {
		return null;
	}
	if ( null !== $part ) {
		$attributes[ $name ] = rawurldecode( $part );
	}
	$query = array();
	foreach ( array_reverse( explode( '&', $found[5] ?? '' ) ) as $pair ) {
		list( $word, $value ) = explode( '=', "$pair=", 2 );
		$query[ $word ]       = rtrim( $value, '=' );
	}
	foreach ( QUERY as $word => list( $attribute, $values ) ) {
		if ( preg_match( $values, $query[ $word ] ?? '' ) ) {
			$attributes[ $attribute ] = $query[ $word ];
		}
	}
	return compact( 'widget', 'sheet', 'attributes' );
}

/**
 * The origin of an address, such as `https://example.eu:8443`.
 *
 * @param string $address A whole address.
 * @return string Empty where it has none.
 */
function origin_of( string $address ): string {
	$parts  = wp_parse_url( trim( $address ) );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	if ( ! $parts || ! in_array( $scheme, array( 'http', 'https' ), true ) || empty( $parts['host'] ) || isset( $parts['user'] ) ) {
		return '';
	}
	$port = $parts['port'] ?? 0;
	$own  = array(
		'http'  => 80,
		'https' => 443,
	);
	return $scheme . '://' . strtolower( $parts['host'] ) . ( $port && $port !== $own[ $scheme ] ? ":$port" : '' );
}

/**
 * The origins of the setting, and its lines that name none.
 *
 * @return array{0: string[], 1: string[]}
 */
function read_setting(): array {
	$lines   = preg_split( '/\s+/', (string) get_option( OPTION, '' ), -1, PREG_SPLIT_NO_EMPTY );
	$origins = array_map( __NAMESPACE__ . '\origin_of', $lines );
	$faulty  = array_keys( $origins, '', true );
	return array(
		array_values( array_unique( array_filter( $origins ) ) ),
		array_values( array_intersect_key( $lines, array_flip( $faulty ) ) ),
	);
}

/**
 * Whether an address stands for a widget on this site: it is one of an embed page, and of an origin that the setting
 * lists or of the site itself.
 *
 * @param string $address A whole address.
 */
function is_listed( string $address ): bool {
	$origin = origin_of( $address );
	return '' !== $origin && ( origin_of( ADDRESS ) === $origin || in_array( $origin, read_setting()[0], true ) );
}

/**
 * What an address says where it stands for a widget on this site.
 *
 * @param string $address A whole address.
 * @return array{widget: string, sheet: string, attributes: array<string, string>}|null
 */
function read_listed_address( string $address ): ?array {
	return is_listed( $address ) ? read_embed_address( $address ) : null;
}

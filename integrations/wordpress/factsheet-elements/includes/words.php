<?php
/**
 * What stands in a widget nobody wrote words for, in the language of the widget, else of the site.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

/**
 * What indicators and topics are called in a language, and how it writes values; in English where we do not know it.
 *
 * @param string $language As WordPress or a page names it, such as `fr_BE` or `fr-BE`.
 */
function words_in( string $language ): array {
	$known = languages_words();
	$tag   = strtolower( str_replace( '_', '-', $language ) );
	return $known[ $tag ] ?? ( $known[ explode( '-', $tag )[0] ] ?? $known['en'] );
}

/**
 * A value as its language writes it; what is no number, and no yes or no, as it was typed.
 *
 * @param string $value As attributes have it, such as `82.3` or `yes`.
 * @param string $unit  `%`, any other, or none.
 * @param array  $words Those of the language.
 */
function written( string $value, string $unit, array $words ): string {
	if ( 'yes' === $value || 'no' === $value ) {
		return $words[ $value ];
	}
	$is_number = is_numeric( $value );
	$number    = $is_number ? str_replace( '.', $words['point'], $value ) : $value;
	if ( '%' === $unit ) {
		return str_replace( '#', $number, $is_number ? $words['share'] : '#%' );
	}
	return '' === $unit ? $number : "$number\u{00A0}$unit";
}

/**
 * The words for a widget: what was typed by hand, else what it shows.
 *
 * @param string $widget     Its name.
 * @param array  $attributes Attributes of the element by name.
 */
function words_for( string $widget, array $attributes ): string {
	$given = array_map( __NAMESPACE__ . '\typed', $attributes );
	$lang  = $given['lang'] ?? '';
	$words = words_in( '' !== $lang ? $lang : get_locale() );
	$part  = $given['indicator'] ?? ( $given['topic'] ?? '' );
	$names = array( $given['heading'] ?? '', $given['label'] ?? '', $words['names'][ $part ] ?? '', widget_names()[ $widget ] ?? '' );
	$name  = current( array_filter( $names, 'strlen' ) );
	$value = $given['value'] ?? ( $given['counts'] ?? '' );
	if ( '' === $value ) {
		return (string) $name;
	}
	$is_share = 'score' === ( catalogue()['indicators'][ $part ] ?? '' );
	$unit     = $given['unit'] ?? ( $is_share && is_numeric( $value ) ? '%' : '' );
	return str_replace( '#', (string) $name, $words['labelled'] ) . written( $value, $unit, $words );
}

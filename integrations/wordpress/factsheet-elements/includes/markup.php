<?php
/**
 * A widget as markup: the one way in which block, shortcode and pasted addresses write it.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

/**
 * Text as it was typed. For those who may not write all HTML, WordPress keeps `&` as `&amp;`, also where it is no HTML.
 *
 * @param mixed $value Text; anything else is none.
 */
function typed( $value ): string {
	$text = is_scalar( $value ) ? html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
	return trim( preg_replace( '/\s+/u', ' ', $text ) ?? '' );
}

/**
 * One attribute as markup, with a space before it; nothing for one that the element does not have, or that says nothing.
 *
 * @param string $name  Its name.
 * @param mixed  $value Its value; `true` for one without.
 * @param array  $kinds The element's attributes and what they take.
 */
function attribute( string $name, $value, array $kinds ): string {
	$kind = $kinds[ $name ] ?? null;
	if ( 'flag' === $kind ) {
		return false === $value || 'false' === $value || null === $value ? '' : " $name";
	}
	$text = typed( $value );
	if ( null === $kind || '' === $text ) {
		return '';
	}
	if ( 'address' === $kind ) {
		$address = esc_url( $text, array( 'http', 'https' ) );
		return '' === $address ? '' : " $name=\"$address\"";
	}
	return " $name=\"" . esc_attr( $text ) . '"';
}

/**
 * A widget.
 *
 * @param string $widget     Its name, such as `indicator-gauge`.
 * @param array  $attributes Attributes of the element by name; those that it does not have are left out.
 * @param string $inside     What readers get without scripts, as safe HTML.
 * @return string Empty for a widget that does not exist.
 */
function markup( string $widget, array $attributes, string $inside ): string {
	$kinds = widgets()[ $widget ]['attributes'] ?? null;
	if ( null === $kinds ) {
		return '';
	}
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= attribute( (string) $name, $value, $kinds + array( 'lang' => 'text' ) );
	}
	need_script();
	return "<factsheet-$widget$written>$inside</factsheet-$widget>";
}

/**
 * The address of a file of the media library, which stays right when the site moves.
 *
 * @param mixed $id Its number.
 * @return string Empty for a file that is not there.
 */
function media_address( $id ): string {
	$address = is_numeric( $id ) && $id > 0 ? wp_get_attachment_url( (int) $id ) : false;
	return $address ? $address : '';
}

/**
 * A widget as block and shortcode give it: its data may be named by an address of its own, a file of the media library,
 * or the address of its embed page.
 *
 * @param array  $given  `widget`, `attributes`; `media`: number of a file; `embed`: address of an embed page.
 * @param string $inside What readers get without scripts, as safe HTML; made from the attributes where empty.
 * @return string Empty where no widget is named.
 */
function widget_markup( array $given, string $inside = '' ): string {
	$widget     = typed( $given['widget'] ?? '' );
	$attributes = is_array( $given['attributes'] ?? null ) ? $given['attributes'] : array();
	// As typed: the shortcode takes the address of an embed page for widget, part and data.
	$embed      = read_embed_address( typed( $given['embed'] ?? '' ) );
	if ( null !== $embed ) {
		$widget     = $embed['widget'];
		$attributes = array_merge( $embed['attributes'], $attributes );
	}
	$file = media_address( $given['media'] ?? 0 );
	if ( '' !== $file ) {
		$attributes['src'] = $file;
	}
	if ( '' === trim( $inside ) ) {
		$inside = esc_html( words_for( $widget, $attributes ) );
	}
	return markup( $widget, $attributes, $inside );
}

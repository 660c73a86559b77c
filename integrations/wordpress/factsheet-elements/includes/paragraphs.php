<?php
/**
 * Keeps what WordPress does to the text of classic posts (paragraphs from lines, typographic quotes) away from our
 * markup: paragraphs would move the words out of their element.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

/** Attributes of a tag: quoted values may hold `>`. No two ways to read the same text, so that it takes no time. */
const ATTRIBUTES = '(?:[^"\'>]++|"[^"]*+"|\'[^\']*+\')*+';

/** Our elements, and divs that stand for them and hold no other. */
const OURS = '~<(factsheet-[a-z-]++)(?=[\s>])' . ATTRIBUTES . '>.*?</\1\s*>'
	. '|<div\s(?=[^>]*data-factsheet=)' . ATTRIBUTES . '>(?:[^<]++|<(?!/?div\b))*+</div>~is';

/** What is kept until the paragraphs are made, by its place. */
final class Kept {
	/** @var array<string, string> */
	public static array $markup = array();
	/** Of the last that was put away. */
	public static int $number = 0;
}

/**
 * Puts our markup away: what stands in its place is a block for WordPress.
 *
 * @param string $content HTML.
 */
function put_away( $content ) {
	$put = static function ( array $found ): string {
		$place                  = '<div data-factsheet-place="' . ( ++Kept::$number ) . '"></div>';
		Kept::$markup[ $place ] = $found[0];
		return $place;
	};
	return is_string( $content ) ? ( preg_replace_callback( OURS, $put, $content ) ?? $content ) : $content;
}

/**
 * Puts our markup back.
 *
 * @param string $content HTML.
 */
function put_back( $content ) {
	return is_string( $content ) && Kept::$markup ? strtr( $content, Kept::$markup ) : $content;
}

// Pasted addresses have become elements at 8, paragraphs are made at 10, and shortcodes are read at 11.
foreach ( array( 'the_content', 'widget_text_content' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\put_away', 9 );
	add_filter( $place, __NAMESPACE__ . '\put_back', 12 );
}

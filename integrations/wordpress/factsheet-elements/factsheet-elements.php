<?php
/**
 * Plugin Name:       Factsheet Elements
 * Description:       Puts widgets of the Digital Public Administration Factsheets into posts and pages: a block, a shortcode, pasted links and addresses.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      8.0
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       factsheet-elements
 * Domain Path:       /languages
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const OPTION  = 'factsheet_elements_origins';

/** The plugin's folder, with a slash at its end. */
define( __NAMESPACE__ . '\FOLDER', plugin_dir_path( __FILE__ ) );
/** The address of its files, with a slash at its end. */
define( __NAMESPACE__ . '\ADDRESS', plugin_dir_url( __FILE__ ) );

require FOLDER . 'includes/catalogue.php';
require FOLDER . 'includes/address.php';
require FOLDER . 'includes/words.php';
require FOLDER . 'includes/markup.php';
require FOLDER . 'includes/script.php';
require FOLDER . 'includes/filters.php';
require FOLDER . 'includes/paragraphs.php';
require FOLDER . 'includes/shortcode.php';
require FOLDER . 'includes/embed.php';
require FOLDER . 'includes/media.php';
require FOLDER . 'includes/block.php';
require FOLDER . 'includes/settings.php';

/** Reads the plugin's words in the language of the site. */
function load_words(): void {
	load_plugin_textdomain( 'factsheet-elements', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_words', 1 );

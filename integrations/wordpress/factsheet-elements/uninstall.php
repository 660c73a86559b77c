<?php
/**
 * Leaves nothing behind: the plugin's setting, on each site of a network. Posts keep their markup and words.
 *
 * @package FactsheetElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		delete_blog_option( $site, 'factsheet_elements_origins' );
	}
} else {
	delete_option( 'factsheet_elements_origins' );
}

<?php
/**
 * What the tests ask of WordPress beside its pages: php lab.php FOLDER COMMAND [JSON]. Answers in JSON.
 */
list( , $folder, $command ) = $argv;
$given = json_decode( $argv[3] ?? '{}', true );

$_SERVER += array( 'HTTP_HOST' => getenv( 'LAB_HOST' ), 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET' );
if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';

const PLUGIN = 'factsheet-elements/factsheet-elements.php';

/** Installs WordPress with a user of each role, whose passwords are their names. */
function install() {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Test portal', 'admin', 'admin@example.invalid', false, '', 'admin' );
	update_option( 'permalink_structure', '/%postname%/' );
	// Pictures of users come from elsewhere.
	update_option( 'show_avatars', 0 );
	$keys = array();
	foreach ( array( 'admin' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor' ) as $name => $role ) {
		$id = username_exists( $name ) ?: wp_create_user( $name, $name, "$name@example.invalid" );
		( new WP_User( $id ) )->set_role( $role );
		update_user_meta( $id, 'show_welcome_panel', 0 );
		$keys[ $name ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) )[0];
	}
	return array( 'keys' => $keys, 'version' => get_bloginfo( 'version' ) );
}

/** Switches the plugin on or off. */
function plugin( $given ) {
	$given['active'] ? activate_plugin( PLUGIN ) : deactivate_plugins( PLUGIN );
	return is_plugin_active( PLUGIN );
}

/** Removes the plugin as its page in WordPress does, up to the files. */
function uninstall() {
	deactivate_plugins( PLUGIN );
	define( 'WP_UNINSTALL_PLUGIN', PLUGIN );
	require WP_PLUGIN_DIR . '/factsheet-elements/uninstall.php';
	global $wpdb;
	return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%factsheet%'" );
}

/** What the plugin reads in addresses. */
function addresses( $given ) {
	return array_map( 'FactsheetElements\read_embed_address', $given['addresses'] );
}

/** Switches to a theme, sets options. */
function settings( $given ) {
	foreach ( $given['options'] ?? array() as $name => $value ) {
		update_option( $name, $value );
	}
	if ( isset( $given['theme'] ) ) {
		switch_theme( $given['theme'] );
	}
	return true;
}

echo wp_json_encode( $command( $given ) );

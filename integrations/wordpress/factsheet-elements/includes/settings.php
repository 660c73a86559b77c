<?php
/**
 * The one setting: whose embed pages are shown as widgets. For administrators.
 *
 * @package FactsheetElements
 */

namespace FactsheetElements;

defined( 'ABSPATH' ) || exit;

const PAGE = 'factsheet-elements';

/** Makes the setting known. What was typed is kept as it is; only what can be read of it is used. */
function register_setting_of_origins(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'sanitize_textarea_field',
		)
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\register_setting_of_origins' );

/** Adds the page to the menu. */
function add_page(): void {
	$title = __( 'Factsheet widgets', 'factsheet-elements' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/** Writes the page; WordPress itself asks for the right to see it, and checks what is sent. */
function print_page(): void {
	list( , $faulty ) = read_setting();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Factsheet widgets', 'factsheet-elements' ); ?></h1>
		<?php if ( $faulty ) : ?>
			<div class="notice notice-error"><p>
				<?php
				/* translators: %s: lines of the setting */
				echo esc_html( sprintf( __( 'Not used, since it is no origin like https://example.eu: %s', 'factsheet-elements' ), implode( ', ', $faulty ) ) );
				?>
			</p></div>
		<?php endif; ?>
		<form action="options.php" method="post">
			<?php settings_fields( PAGE ); ?>
			<h2><label for="<?php echo esc_attr( OPTION ); ?>"><?php esc_html_e( 'Sites whose links become widgets', 'factsheet-elements' ); ?></label></h2>
			<p id="factsheet-elements-about"><?php esc_html_e( 'One a line, such as https://example.eu. Links and pasted addresses of their embed pages are shown as widgets. Data are fetched from there by the readers’ browsers.', 'factsheet-elements' ); ?></p>
			<textarea class="large-text code" rows="5" id="<?php echo esc_attr( OPTION ); ?>" name="<?php echo esc_attr( OPTION ); ?>" aria-describedby="factsheet-elements-about"><?php echo esc_textarea( get_option( OPTION, '' ) ); ?></textarea>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

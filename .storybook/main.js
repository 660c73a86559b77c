import { manifestModule, registeringModules } from './source-modules.js';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // Single files, since the pages among the examples look for a dist/ that a Storybook does not have; and not under
  // /examples, where the development server has the JSON as the module that stories import.
  staticDirs: [
    { from: '../examples/belgium-2024.json', to: '/files/belgium-2024.json' },
    { from: '../examples/belgium-2024.md', to: '/files/belgium-2024.md' },
    { from: '../stories/files', to: '/files' },
  ],
  // Without it a browser asks the server's root for one.
  previewHead: (head) => `${head}<link rel="icon" type="image/svg+xml" href="./favicon.svg" />`,
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  // The toolbar has its own page colour and width.
  features: { backgrounds: false, viewport: false, interactions: false, sidebarOnboardingChecklist: false },
  docs: { defaultName: 'About' },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), manifestModule(), registeringModules()],
    optimizeDeps: {
      ...config.optimizeDeps,
      include: [
        ...(config.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
        'mdast-util-from-markdown',
        'valibot',
      ],
    },
    build: { ...config.build, chunkSizeWarningLimit: 2000 },
  }),
};

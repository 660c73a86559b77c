/**
 * What an engine, driven as the tests drive it, cannot do, and why: the only reasons for which a test is left out there
 * (`needs` in test/helpers/needs.ts). Each run tries the command that the tests would use: one that has come to work is
 * an error, and so is a limit that leaves out nothing.
 */
export const limits = {
  firefox: {
    'emulated-media': 'WebDriver BiDi has no command for forced colours, paper or a preference of the reader.',
    'accessibility-tree': 'WebDriver BiDi does not show what assistive technology is told.',
  },
  webkit: {
    'emulated-media': 'WebDriver has no command for forced colours, paper or a preference of the reader.',
    'accessibility-tree': 'WebDriver asks for the role and name of one element, not for what the page tells in all.',
  },
};

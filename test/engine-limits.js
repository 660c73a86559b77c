/**
 * What an engine, driven as the tests drive it, cannot do, and why: the only reasons for which a test is left out there
 * (`needs` in test/helpers/needs.ts). Each run tries the command that the tests would use: one that has come to work is
 * an error, and so is a limit that leaves out nothing.
 */
export const limits = {
  firefox: {
    'emulated-media': 'WebDriver BiDi has no command for forced colours, paper or a preference of the reader.',
    paper: 'Its PDF comes by another way, and draws in other forms than the ones that scripts/lib/read-pdf.js reads.',
    'default-font-size': 'WebDriver BiDi has no command for the font size that a reader has set.',
    'accessibility-tree': 'WebDriver BiDi does not show what assistive technology is told.',
  },
  webkit: {
    'emulated-media': 'WebDriver has no command for forced colours, paper or a preference of the reader.',
    paper: 'WebDriver in WebKitGTK 2.50 cannot print.',
    'default-font-size': 'WebDriver has no command for the font size that a reader has set.',
    'narrow-window': 'The window cannot be narrower than its toolbar.',
    popup: 'A page under WebDriver may not open windows.',
    'move-before': 'WebKitGTK 2.50 has no moveBefore.',
    'accessibility-tree': 'WebDriver asks for the role and name of one element, not for what the page tells in all.',
  },
};

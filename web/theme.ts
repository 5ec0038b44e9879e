// Mantine lends behaviour (focus, menus, sheets, tabs); how things look stands in style.css and styles/. Here only what
// Mantine must be told so that its own look does not show through.
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e8f4f2',
  '#d2e8e5',
  '#a6d1cc',
  '#79b9b3',
  '#52a39d',
  '#2f8a86',
  '#17706f',
  '#0e5a5a',
  '#0a4848',
  '#063636',
];

export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)' },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Drawer: {
      defaultProps: { transitionProps: { duration: 140 }, overlayProps: { backgroundOpacity: 0.35 } },
    },
    Popover: { defaultProps: { shadow: 'none', transitionProps: { duration: 80 } } },
  },
});

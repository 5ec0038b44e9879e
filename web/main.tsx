// Puts the page into its document: type, tokens, Mantine's behaviour, the app.
import './checks.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-ext-400.css';
import '@fontsource/source-serif-4/latin-600.css';
import '@fontsource/source-serif-4/latin-ext-600.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import './style.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/coach.css';
import './styles/card.css';
import './styles/panel.css';
import './styles/letter.css';
import './styles/hygiene.css';
import './styles/log.css';
import './styles/mine.css';
import './styles/keeping.css';
import './styles/debrief.css';
import './styles/desk.css';
import './styles/talks.css';
import './styles/weights.css';
import './styles/openness.css';
import './styles/prepare.css';
import './styles/studio.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { theme } from './theme.ts';
import { App } from './views/App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <App />
    </MantineProvider>
  </StrictMode>,
);

import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/** What any page may do: nothing of Node's. The only place that says so. */
export const strictPreferences: Readonly<WebPreferences> = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
});

/**
 * The same strictness for the page that listens: it has the bridge, keeps pace unseen, and may sound without a press.
 */
export function pagePreferences(preloadPath: string): Readonly<WebPreferences> {
  return Object.freeze({
    ...strictPreferences,
    preload: preloadPath,
    // The microphone's page must keep up while another window covers it.
    backgroundThrottling: false,
    autoplayPolicy: 'no-user-gesture-required',
  });
}

/** A black window that is shown when the page has painted: no white flash at night. */
export function windowOptions(preloadPath: string): BrowserWindowConstructorOptions {
  return {
    title: 'Charley',
    width: 1024,
    height: 768,
    minWidth: 480,
    minHeight: 360,
    show: false,
    backgroundColor: '#000',
    autoHideMenuBar: true,
    webPreferences: pagePreferences(preloadPath),
  };
}

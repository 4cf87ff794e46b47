import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './page/page-bridge.ts';

contextBridge.exposeInMainWorld('charley', createBridge(ipcRenderer));

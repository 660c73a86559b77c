import 'factsheet-elements/standalone.js';
import { createApp } from 'vue';
import '../shared/checks.js';
import App from './App.vue';

createApp(App).mount('#app');

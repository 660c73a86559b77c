import 'factsheet-elements/standalone.js';
import { createSSRApp } from 'vue';
import '../shared/checks.js';
import App from './App.vue';

createSSRApp(App).mount('#app');

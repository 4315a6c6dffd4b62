// Keeps the app on the phone, once the page itself is there. The catch is for work on the app, where the worker is not built.
addEventListener('load', () => navigator.serviceWorker?.register('/service-worker.js').catch(() => {}));

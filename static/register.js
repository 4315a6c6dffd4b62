// Keeps the app on the phone. The catch is for work on the app, where the worker is not built.
navigator.serviceWorker?.register('/service-worker.js').catch(() => {});

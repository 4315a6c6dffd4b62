/**
 * Headers on every answer. Kit adds the page's own content policy; this one only adds what a page cannot say of itself,
 * for two policies both apply and a script rule here would refuse the prerendered pages' own hashes.
 */
export function responseHeaders({ secure }: { secure: boolean }): Record<string, string> {
	return {
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'content-security-policy': "frame-ancestors 'none'",
		'referrer-policy': 'same-origin',
		'permissions-policy':
			'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'cache-control': 'no-cache',
		...(secure && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' })
	};
}

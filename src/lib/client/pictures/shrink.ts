/** A page of a letter can be read at this many pixels; a camera gives four times as many. */
const longestEdge = 2000;
const mostBytes = 500_000;
const qualities = [0.8, 0.6, 0.4, 0.2];

/**
 * Makes a picture as small as a letter needs, on this device. What a camera writes into it beside the picture, the place
 * above all, stays behind. A JPEG in base64; nothing when the file is no picture this browser can show.
 */
export async function shrinkPicture(file: Blob): Promise<string | undefined> {
	const bitmap = await createImageBitmap(file).catch(() => undefined);
	if (!bitmap) return undefined;
	const canvas = paint(bitmap);
	bitmap.close();
	for (const quality of qualities) {
		const [, data = ''] = canvas.toDataURL('image/jpeg', quality).split(',');
		if (data !== '' && data.length * 0.75 <= mostBytes) return data;
	}
	return undefined;
}

function paint(bitmap: ImageBitmap): HTMLCanvasElement {
	const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(bitmap.width * scale));
	canvas.height = Math.max(1, Math.round(bitmap.height * scale));
	const pen = canvas.getContext('2d');
	if (!pen) return canvas;
	// Paper is white where a picture can be seen through.
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	return canvas;
}

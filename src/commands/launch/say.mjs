/** @param {string} text one line of progress, beside the command's own output */
export function say(text) {
	process.stderr.write(`${text}\n`);
}

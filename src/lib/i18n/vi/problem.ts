import type { ProblemKind, Severity } from '#lib/domain/problem.ts';

/** What is known of a problem, already in words and written numbers; '' where nothing is known. */
export interface ProblemSaid {
	readonly isBlocking: boolean;
	readonly field: string;
	/** The field, or 'this figure' where the place has just named it. */
	readonly subject: string;
	/** The other fields of a check, in its order. */
	readonly others: readonly string[];
	/** What stood there, as it was written. */
	readonly text: string;
	readonly found: string;
	readonly against: string;
	readonly expected: string;
	/** The figure found is greater than the one it is held against. */
	readonly isMore: boolean;
	/** Declared as nothing to report, with a number beside it. */
	readonly isNilWithFigure: boolean;
}
type Sentence = (said: ProblemSaid) => string;

const quoted = (text: string, otherwise = 'Giá trị ở đây'): string => (text ? `“${text}”` : otherwise);
const among = (text: string): string => (text ? ` (${text})` : '');
const advice = ({ isBlocking }: ProblemSaid): string =>
	isBlocking
		? 'Hãy kiểm tra và sửa lại cho khớp.'
		: 'Nếu số liệu đúng thì để nguyên; nếu nhầm thì sửa lại và nộp bản mới.';

const ofCell = {
	'not-a-number': ({ text }) =>
		`${quoted(text)} không phải là số. Hãy chỉ ghi số nguyên, không kèm chữ hay ký hiệu.`,
	negative: ({ text }) => `${quoted(text)} là số âm. Hãy ghi số nguyên từ 0 trở lên.`,
	fraction: ({ text }) => `${quoted(text)} không phải là số nguyên. Hãy ghi tròn số người hoặc số đồng.`,
	'too-large': ({ text, found, isNilWithFigure }) =>
		isNilWithFigure
			? `Đã chọn “không phát sinh” nhưng lại ghi số${among(found)}. Hãy ghi 0, hoặc bỏ chọn “không phát sinh”.`
			: `${quoted(text)} vượt quá mức có thể có. Hãy kiểm tra lại số chữ số và đơn vị tính.`,
	blank: () => 'Chưa có số liệu. Hãy ghi số; nếu không phát sinh thì ghi 0.',
	'ambiguous-number': ({ text }) =>
		`${quoted(text)} có thể hiểu theo nhiều cách vì dấu chấm, dấu phẩy. Hãy ghi lại chỉ gồm chữ số, ví dụ 1234.`,
	'formula-in-input': ({ text }) =>
		`Ô nhập số liệu đang chứa công thức${among(text)}. Hãy thay công thức bằng chính con số.`,
	'error-value': ({ text }) => `Ô đang báo lỗi của Excel${among(text)}. Hãy ghi lại con số đúng.`,
	'number-as-text': ({ text }) =>
		`Có số được nhập dưới dạng văn bản${text ? ` (“${text}”)` : ''}; hệ thống đã đọc thành số. Kỳ sau nên nhập ở dạng số.`
} satisfies Partial<Record<ProblemKind, Sentence>>;

const ofSheet = {
	'form-not-found': ({ text, expected }) =>
		`Không tìm thấy biểu báo cáo nào trong tệp${text ? ` (các trang tính: ${text})` : ''}. Hãy dùng mẫu biểu${expected && ` ${expected}`} và giữ nguyên tên biểu, tên các mục.`,
	'wrong-form': ({ text, expected }) =>
		`Tệp là biểu ${text || 'khác'}, trong khi phải nộp biểu ${expected || 'của báo cáo này'}. Hãy chọn lại đúng tệp.`,
	'ambiguous-sheet': () =>
		'Trong tệp có nhiều trang tính cùng là biểu báo cáo. Hãy chỉ giữ lại một trang tính rồi nộp lại.',
	'hidden-sheet': ({ expected }) =>
		`Biểu báo cáo${expected && ` ${expected}`} nằm ở trang tính đang bị ẩn. Hãy bỏ ẩn trang tính rồi nộp lại.`,
	'missing-field': () => 'Không tìm thấy mục này trong biểu. Hãy bổ sung với đúng tên như trong mẫu.',
	'duplicate-field': ({ text }) =>
		`${quoted(text, 'Mục này')} có nhiều hơn một cột hoặc dòng số liệu. Hãy chỉ giữ lại một.`,
	'missing-group': () =>
		'Không tìm thấy nhóm đối tượng này trong biểu. Hãy bổ sung dòng của nhóm; nếu không phát sinh thì ghi 0.',
	'duplicate-group': ({ text }) =>
		`Nhóm đối tượng ${quoted(text, 'này')} xuất hiện nhiều hơn một lần. Hãy gộp lại thành một dòng.`,
	'unknown-group': ({ text }) =>
		`${quoted(text, 'Dòng này')} không phải là nhóm đối tượng của biểu nhưng có số liệu. Hãy đưa số liệu vào đúng nhóm hoặc sửa lại tên nhóm.`,
	'unknown-field': ({ text }) =>
		`${quoted(text, 'Mục này')} không có trong biểu nhưng có số liệu. Hãy đưa số liệu vào đúng mục hoặc sửa lại tên mục.`,
	'unknown-method': ({ text }) =>
		`${quoted(text)} không phải là phương thức thanh toán của biểu. Hãy ghi đúng tên như trong mẫu.`,
	'total-mismatch': ({ found, against }) =>
		`Số tổng đã ghi${among(found)} khác kết quả cộng các số thành phần${among(against)}. Hãy kiểm tra các số thành phần và sửa lại số tổng.`,
	'total-computed': ({ found }) =>
		`Số tổng do hệ thống tự cộng từ các số thành phần${found && ` (tại đây: ${found})`}. Không cần sửa.`,
	'not-in-dong': ({ text }) =>
		`Biểu không tính tiền bằng đồng${text && ` (“${text}”)`}, trong khi hệ thống nhận số tiền bằng đồng. Hãy đổi số tiền ra đồng, sửa dòng đơn vị tính rồi nộp lại.`,
	'unit-not-found': () =>
		'Không đọc được tên đơn vị báo cáo ở phần đầu biểu. Hãy ghi đủ tên xã, phường hoặc cơ sở đào tạo.',
	'ambiguous-unit': ({ text }) =>
		`Phần đầu biểu nêu nhiều hơn một đơn vị${text ? `: “${text}”` : ''}. Hãy chỉ ghi tên đơn vị báo cáo.`,
	'wrong-unit': ({ text, expected }) =>
		`Biểu ghi đơn vị ${text || 'khác'}, trong khi phải là ${expected || 'đơn vị của báo cáo này'}. Hãy nộp đúng tệp của đơn vị hoặc sửa lại tên đơn vị.`,
	'period-not-found': () =>
		'Không đọc được kỳ báo cáo ở phần đầu biểu. Hãy ghi rõ kỳ, ví dụ “Quý I năm 2023”.',
	'ambiguous-period': ({ text }) =>
		`Phần đầu biểu nêu nhiều hơn một kỳ báo cáo${text ? `: “${text}”` : ''}. Hãy chỉ ghi kỳ của báo cáo này.`,
	'wrong-period': ({ text, expected }) =>
		`Biểu ghi ${text || 'kỳ khác'}, trong khi phải là ${expected || 'kỳ của báo cáo này'}. Hãy nộp đúng tệp của kỳ hoặc sửa lại kỳ báo cáo.`,
	'old-template': ({ text, found, against, expected }) => {
		const why = expected
			? `Mẫu này được tải cho ${expected}, nhưng biểu lại ghi ${text || 'khác'}`
			: found && against
				? `Tệp dùng mẫu phiên bản ${found}, trong khi biểu đang áp dụng là phiên bản ${against}`
				: 'Phần nhận dạng của mẫu trong tệp đã bị thay đổi';
		return `${why}. Hãy tải mẫu mới ở trang nộp báo cáo rồi điền số liệu vào đó.`;
	},
	'same-file': ({ found }) =>
		`Tệp giống hệt tệp của phiên bản ${found || 'trước'}. Nếu định sửa số liệu thì hãy kiểm tra xem đã chọn đúng tệp chưa.`
} satisfies Partial<Record<ProblemKind, Sentence>>;

const ofCheck = {
	sum: (said) =>
		`${said.subject}${among(said.found)} khác tổng ${said.others.join(' + ') || 'các số thành phần'}${among(said.against)}. ${advice(said)}`,
	'at-most': (said) => {
		const limit = said.others.at(-1) ?? 'mức cho phép';
		const parts = [said.field, ...said.others.slice(0, -1)];
		const whole = parts.length > 1 ? `Tổng ${parts.join(' + ')}` : said.subject;
		return `${whole}${among(said.found)} lớn hơn ${limit}${among(said.against)}. ${advice(said)}`;
	},
	'people-and-money': (said) =>
		`${said.subject} bằng 0 trong khi ${said.others[0] ?? 'mục đi cùng'} lớn hơn 0${among(said.against)}. Đã có người thì phải có tiền và ngược lại; hãy kiểm tra và sửa lại.`,
	'per-person': (said) =>
		`${said.subject} tính bình quân một người${among(said.found)} ${said.isMore ? 'cao' : 'thấp'} hơn mức thường gặp${among(said.against)}. ${advice(said)}`,
	moved: (said) =>
		`${said.subject}${among(said.found)} ${said.isMore ? 'tăng' : 'giảm'} nhiều so với kỳ trước${among(said.against)}. ${advice(said)}`,
	fell: (said) =>
		`${said.subject}${among(said.found)} giảm so với kỳ trước${among(said.against)}, trong khi mục này được tính từ đầu năm. ${advice(said)}`,
	thousandfold: (said) =>
		`${said.subject}${said.others.length > 0 ? ' tính bình quân một người' : ''}${among(said.found)} gấp hoặc kém khoảng 1.000 lần kỳ trước${among(said.against)}. Hãy kiểm tra đơn vị tính là đồng hay nghìn đồng.`,
	'share-moved': (said) =>
		`Tỷ lệ không dùng tiền mặt${among(said.found)} ${said.isMore ? 'tăng' : 'giảm'} nhiều so với kỳ trước${among(said.against)}. ${advice(said)}`,
	'unlisted-method': ({ field, subject, found }) =>
		`${subject === field ? `${field} có` : 'Có'} số tiền thu${among(found)} nhưng phương thức này không nằm trong các phương thức đang chấp nhận. Hãy bổ sung phương thức hoặc kiểm tra lại số tiền.`
} satisfies Partial<Record<ProblemKind, Sentence>>;

/** Vietnamese words: what is wrong or odd in a report. The source of truth; en/problem.ts has the same shape. */
export const problem = {
	place: {
		cell: (cell: string) => `Ô ${cell}`,
		groupAndField: (group: string, field: string) => `Nhóm ${group}, mục ${field}`,
		group: (group: string) => `Nhóm ${group}`,
		field: (field: string) => `Mục ${field}`,
		sheet: (sheet: string) => `Trang tính “${sheet}”`
	},
	thisFigure: 'Số này',
	/** A field's name in a sentence. */
	named: (field: string) => field,
	of: { ...ofCell, ...ofSheet, ...ofCheck } satisfies Record<ProblemKind, Sentence>,
	severity: { error: 'Lỗi', question: 'Cần xác nhận', warning: 'Lưu ý', note: 'Ghi chú' } satisfies Record<
		Severity,
		string
	>,
	count: {
		error: (n: string) => `${n} lỗi phải sửa`,
		question: (n: string) => `${n} điểm cần xác nhận`,
		warning: (n: string) => `${n} điểm cần lưu ý`,
		note: (n: string) => `${n} ghi chú`
	} satisfies Record<Severity, (n: string) => string>
};

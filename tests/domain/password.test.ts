import { describe, expect, test } from 'vitest';
import { judgePassword } from '#lib/domain/password.ts';

const codeOf = (password: string) => judgePassword(password, 'phuong_vd')?.code ?? null;

describe('refused as easy to guess', () => {
	test.each([
		'password1234',
		'P@ssw0rd123456',
		'Matkhau@2023!!',
		'matkhaumoi2024',
		'Uongbi@123456',
		'UongBi2023!!',
		'Uông Bí 2023!!',
		'Quangninh2023@',
		'Vangdanh-Uongbi-2024',
		'Phường Nam Khê 1',
		'123456aA@123456aA@',
		'qwertyuiop123',
		'qaz2wsx3edc4rfv',
		'1234567890123',
		'poiuytrewq0987',
		'aaaaaaaaaaaaaaa',
		'abcabcabcabcabc',
		'phuong_vd_0123',
		'Phuong_VD@2024',
		'anhyeuem123456',
		'iloveyou123456',
		'thanhtoankhongdungtienmat',
		'correct horse battery staple'
	])('%s', (password) => {
		expect(codeOf(password)).toBe('guessable');
	});
});

describe('taken', () => {
	test.each([
		'con mèo ngủ trên mái nhà',
		'cá kho tộ ngày mưa dầm',
		'mật khẩu mới của tôi',
		'zp4k-m2wq-xj8r-tn5v',
		'Rừng thông Yên Tử reo 7 lần',
		'bay con vit qua cau tre'
	])('%s', (password) => {
		expect(codeOf(password)).toBeNull();
	});
});

test('length is counted in letters as people see them: 12 to 128', () => {
	expect(codeOf('bảy con vịt')).toBe('too-short');
	expect(codeOf('bảy con vịt'.normalize('NFD'))).toBe('too-short');
	expect(codeOf('bảy con vịt!')).toBeNull();
	const long = 'con mèo ngủ trên mái nhà '.repeat(10);
	expect(codeOf(long.slice(0, 128))).toBeNull();
	expect(codeOf(long.slice(0, 129))).toBe('too-long');
});

test('says which words made it easy', () => {
	expect(judgePassword('Vangdanh-Uongbi-2024', 'ai')).toEqual({
		code: 'guessable',
		found: ['vangdanh', 'uongbi']
	});
});

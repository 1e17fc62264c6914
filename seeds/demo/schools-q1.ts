/** Synthetic tuition figures, in đồng. `collected` is the sum of the methods and is computed. */

export const SCHOOLS_Q1: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	CDCNXD: {
		payers: 2600,
		charged: 10751000000,
		exempt: 1290120000,
		transfer_qr: 3427441000,
		card_pos: 623171000,
		e_wallet: 373903000,
		mobile_money: 249268000,
		bank_collection: 1370976000,
		other_cashless: 186952000,
		cash: 2921141000
	},
	'TC-A': {
		payers: 900,
		charged: 2933100000,
		exempt: 351972000,
		transfer_qr: 628615000,
		card_pos: 114294000,
		e_wallet: 68576000,
		mobile_money: 45717000,
		bank_collection: 251446000,
		other_cashless: 34288000,
		cash: 1500108000
	},
	'TT-B': {
		payers: 700,
		charged: 2934400000,
		exempt: 352128000,
		transfer_qr: 1100983000,
		card_pos: 200179000,
		e_wallet: 120107000,
		mobile_money: 80071000,
		bank_collection: 440393000,
		other_cashless: 60054000,
		cash: 583250000
	}
};

/**
 * Words that open the lists people guess passwords from: the world's commonest passwords, Vietnam's own, names of the
 * place and of the office. Without accents, without signs. A compact list: the rule over it (password.ts) takes every
 * one of them out of a password together with digits, walks over the keyboard and repetitions, and judges the rest.
 */
export const GUESSED_FIRST: readonly string[] = `
aaa abc abcd abcdef access account admin administrator agribank andrew android angel angiang anhyeu
anhyeuem apple april arsenal asd asdfgh asdfghjkl ashley audition august autumn azerty azertyuiop
baby bacgiang bache baclieu bacninh bacson banana baocao baotro baotroxahoi barcelona baseball
basketball batman batterystaple beautiful bentre bidv bimat binhdinh binhduong binhlieu blackpink
blessed blink boyeu buddha buivan buster camau campha canbo cantho caobang cccd changeme charlie
cheese chelsea chitra chocolate christ chucmung chucmungnammoi chungminh chuyenvien coffee computer
conan contrasena conyeu cookie correcthorse correcthorsebatterystaple corvette coto cuong daklak
dalat damha danang dangnhap dangvan daniel december default demo diamond dienconh dolphin donald
dongnai dongtrieu doraemon doremon dovan dragon dung duong eagle eminem emyeu emyeuanh facebook
falcon family father february ferrari flower football forever freedom freefire friday friend friends
giadinh ginger gmail golden google guest haiduong haiha haiphong halong hanhphuc hanoi harley
harrypotter hatinh hello hethong hien hoanganh hoanglong hoangvan hochiminh hockey hocphi honda hue
hung hungyen hunter huong huyhoang ilove iloveyou internet iphone january jennifer jessica jesus
jordan joshua july june juventus khach khanhhoa khongbiet khongcho khongco khongdungtienmat
kiengiang killer lamdong langson lanhdao laodong ldtbxh lethi letmein levan lienminh lienquan linh
lion liverpool login longan lovely loveyou lucky macdinh manager manchester manh march master
matkhau matkhaucua matkhaumoi matthew maverick maytinh mbbank mercedes metallica meyeu michael
microsoft minecraft minhanh minhduc minhquan mobifone monday mongcai monkey motba motdepasse mothai
mother motthoang mtp muadong muahe muathu muaxuan mustang mypassword namdinh namkhe namoi naruto
nganhang nghean ngocanh ngoclan ngovan nguoidung nguyen nguyenthi nguyenvan nhatrang nhoem nicole
ninhbinh nirvana nokia november october office officer onepiece onetwothree orange panther
passphrase passw0rd password passwort pepper phamthi phamvan phoenix phong phonglaodong phuong
phuongdong phuongnam phuyen pikachu pokemon porsche princess purple qazwsx qazwsxedc quangbinh
quanghai quanghuy quangnam quangngai quangninh quangtri quangtrung quangyen quantri quantrivien qwe
qweasd qweasdzxc qwerty qwertyuiop ranger realmadrid robert roblox rockyou root saigon samsung
saturday secret senha september server shadow signin silver slipknot soccer soctrang sodienthoai
songoku sontung sontungmtp spiderman spring starwars summer sunday sunshine superman superuser
suzuki sysadmin system taikhoan techcombank temp temporary test tester testing tetnguyendan thaibinh
thainguyen thang thanhcong thanhha thanhhoa thanhlong thanhpho thanhphouongbi thanhson thanhtoan
thao thomas thuha thuhuong thuongbinh thuongbinhxahoi thuongyencong thursday thuytrang tiengiang
tienmat tienyen tiger tigger tinhyeu toilaai toiyeu toyota trang tranthi tranvan travinh trocap
trump trungvuong truonghoc trustno tuananh tuantu tuesday tung ubnd uongbi user username uyban
uybannhandan vandon vangdanh vanphong vietcombank vietinbank vietnam vietnamese viettel vinaphone
vinhlong vneid vnpt vungtau vuvan wednesday welcome whatever windows winter wolf wsxedc xahoi
xaphuong xinchao xyz yahoo yamaha yellow yensinh yenthanh yentu yeuanh yeuem yeumai youtube zalo zxc
zxcvbn zxcvbnm
`
	.trim()
	.split(/\s+/);

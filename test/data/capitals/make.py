"""Writes capitals.tsv: amounts in fen with their 人民币大写.

On purpose another way than the product's: every digit is written with its unit, noughts included, and what is
too much is then taken out by replacing text. Run it by hand: python3 make.py > capitals.tsv
"""
import itertools
import re

UNITS = '仟佰拾亿仟佰拾万仟佰拾元'
CHANGES = [
    ('零[仟佰拾]', '零'),
    ('零+', '零'),
    ('亿零万', '亿零'),
    ('零亿零万', '亿零'),
    ('零([亿万元])', r'\1'),
    ('亿万', '亿零'),
    ('零+', '零'),
    ('零元', '元'),
]


def capitals(fen):
    yuan, rest = divmod(abs(fen), 100)
    written = ''
    if yuan:
        digits = str(yuan)
        written = ''.join('零壹贰叁肆伍陆柒捌玖'[int(d)] + u for d, u in zip(digits, UNITS[-len(digits):]))
        for pattern, instead in CHANGES:
            written = re.sub(pattern, instead, written)
    tens, ones = divmod(rest, 10)
    tail = '零壹贰叁肆伍陆柒捌玖'[tens] + '角' + '零壹贰叁肆伍陆柒捌玖'[ones] + '分'
    tail = tail.replace('零角零分', '整').replace('零分', '').replace('零角', '零' if yuan else '')
    if yuan and yuan % 10 == 0 and tens:
        tail = '零' + tail
    body = written + tail
    if fen == 0:
        body = '零元整'
    return '人民币' + ('负' if fen < 0 else '') + body


def amounts():
    # Every pattern of noughts over nine digits of yuan, with and without 角 and 分 in turn.
    for n, pattern in enumerate(itertools.product('01', repeat=9)):
        digits = ''.join(str((i * 7 + n) % 9 + 1) if bit == '1' else '0' for i, bit in enumerate(pattern))
        for rest in (0, (n % 9 + 1) * 10, n % 9 + 1, (n % 9 + 1) * 11):
            yield int(digits) * 100 + rest
    # Noughts over whole groups up to the highest one.
    for high, middle, low in itertools.product((0, 1, 10, 100, 1000, 9999, 5020), repeat=3):
        yield (high * 10**8 + middle * 10**4 + low) * 100
    # A fixed sequence of all lengths, every third one negative.
    x = 20260902
    for n in range(400):
        x = (x * 6364136223846793005 + 1442695040888963407) % 2**64
        fen = x % 10 ** (n % 14 + 1)
        yield -fen if n % 3 == 0 and fen else fen


if __name__ == '__main__':
    for fen in sorted(set(amounts())):
        print(f'{fen}\t{capitals(fen)}')

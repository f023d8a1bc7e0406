package se.samplan.ops.player.fresh;

/** The check digit of Swedish identity numbers and organisation numbers (modulus 10). */
final class Luhn {

    private Luhn() {}

    /** The digit that follows these digits. */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = Character.digit(digits.charAt(i), 10) * (i % 2 == digits.length() % 2 ? 1 : 2);
            sum += doubled / 10 + doubled % 10;
        }
        return (10 - sum % 10) % 10;
    }

    static boolean holds(String digits) {
        int last = digits.length() - 1;
        return last > 0 && checkDigit(digits.substring(0, last)) == Character.digit(digits.charAt(last), 10);
    }
}

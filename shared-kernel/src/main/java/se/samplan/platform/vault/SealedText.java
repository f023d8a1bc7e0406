package se.samplan.platform.vault;

/**
 * Personal text as events keep it.
 *
 * @param subject whom it is about (a child, or a member of staff)
 * @param controller the party that answers for the text; together with the subject it names the key
 * @param cipher the ciphertext in base64url
 */
public record SealedText(String subject, String controller, String cipher) {
    @Override
    public String toString() {
        return "SealedText[" + subject + "/" + controller + "]";
    }
}

package se.samplan.pages.signin;

/**
 * What there is to say around signing in.
 *
 * @param again the words that lead to signing in
 */
public record SignInPage(String title, String sentence, String again) {}

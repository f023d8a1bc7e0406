/**
 * The OpenID provider that the hub starts for evaluation, in its own process: made-up people, signed in with one click and no
 * password. An installation for real people uses the organisation's own provider instead.
 *
 * <p>It listens on 127.0.0.1 at a free port, which it writes to the file {@code port} in its data directory when it is ready
 * ({@link SignInServerSettings} tells what can be set). Browsers and programs reach it through the hub, which tells it the public address by
 * {@code X-Forwarded-Host} and {@code X-Forwarded-Proto}. All times in tokens are real time, also when the hub's clock is not.
 *
 * <h2>How a program signs in as a person</h2>
 *
 * The ordinary authorization code flow with PKCE, with one cookie jar per person. All addresses are below the issuer.
 *
 * <ol>
 *   <li>{@code GET /oauth2/authorize?response_type=code&client_id=samplan-api&scope=openid&redirect_uri=http://127.0.0.1/callback}
 *       with {@code code_challenge}, {@code code_challenge_method=S256}, {@code state} and, if wished, {@code login_hint=<person id>}.
 *       Answers 302 to {@code /login}; keep the cookie {@code SAMPLAN_SIGN_IN}.
 *   <li>{@code GET /login} and read the value of the hidden field {@code _csrf}.
 *   <li>{@code POST /login} (form) with {@code person=<person id>} and {@code _csrf}. Answers 302 back to the first address;
 *       the cookie has a new value. An unknown person answers 302 to {@code /login?unknown}.
 *   <li>{@code GET} that address without following redirects: 302 to the redirect address with {@code code} and {@code state}.
 *   <li>{@code POST /oauth2/token} with {@code grant_type=authorization_code}, {@code code}, {@code redirect_uri},
 *       {@code client_id=samplan-api} and {@code code_verifier}. Answers the access token, valid for 60 minutes of real time.
 * </ol>
 *
 * A program that makes people known first asks for a token as the client {@code samplan-operator} (client credentials, scope
 * {@code operator}) and sends the people to {@code POST /people}.
 */
@NullMarked
package se.samplan.ops.signin;

import org.jspecify.annotations.NullMarked;
